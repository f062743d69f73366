package io.github.qic.core;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.TeamMeeting;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Validates a collaborative: unique ids, and references that resolve. */
final class CollaborativeRules {
    private final Collaborative collaborative;
    private final Problems problems = new Problems();
    private final Set<Id<Organisation>> organisations;
    private final Set<Id<Site>> sites;
    private final Set<Id<Participant>> participants;
    private final Set<Id<Team>> teams;

    private CollaborativeRules(Collaborative collaborative) {
        this.collaborative = collaborative;
        this.organisations = ids(collaborative.organisations(), Organisation::id);
        this.sites = ids(collaborative.sites(), Site::id);
        this.participants = ids(collaborative.participants(), Participant::id);
        this.teams = ids(collaborative.teams(), Team::id);
    }

    static Problems check(Collaborative collaborative) {
        CollaborativeRules check = new CollaborativeRules(collaborative);
        check.problems.requireText(collaborative.name(), "/name").requireText(collaborative.topic(), "/topic");
        check.unique();
        check.people();
        check.gatherings();
        check.programmeParts();
        check.register();
        return check.problems;
    }

    private static <T> Set<Id<T>> ids(Collection<T> items, Function<T, Id<T>> id) {
        return items.stream().map(id).collect(Collectors.toSet());
    }

    private void unique() {
        problems.requireUnique(collaborative.organisations(), Organisation::id, "/organisations", "id")
                .requireUnique(collaborative.sites(), Site::id, "/sites", "id")
                .requireUnique(collaborative.participants(), Participant::id, "/participants", "id")
                .requireUnique(collaborative.teams(), Team::id, "/teams", "id")
                .requireUnique(collaborative.programme().events(), Gathering::id, "/programme/events", "id");
        Set<Id<Gathering>> events =
                collaborative.programme().events().stream().map(Gathering::id).collect(Collectors.toSet());
        problems.requireUnique(collaborative.programme().meetings(), Gathering::id, "/programme/meetings", "id");
        each(
                collaborative.programme().meetings(),
                "/programme/meetings",
                (meeting, path) -> problems.require(
                        !events.contains(meeting.id()), path + "/id", "is a duplicate: " + meeting.id()));
    }

    private void people() {
        each(
                collaborative.organisations(),
                "/organisations",
                (o, path) -> known(o.site(), sites, path + "/site", "site"));
        Set<Id<Organisation>> commissioners = collaborative.organisations().stream()
                .filter(o -> o.kind() == OrganisationKind.COMMISSIONER)
                .map(Organisation::id)
                .collect(Collectors.toSet());
        each(
                collaborative.sites(),
                "/sites",
                (site, path) -> problems.requireKnown(
                        site.commissioner(), commissioners, path + "/commissioner", "commissioner"));
        each(collaborative.participants(), "/participants", (person, path) -> {
            known(person.employer(), organisations, path + "/employer", "organisation");
            known(person.site(), sites, path + "/site", "site");
        });
        each(collaborative.teams(), "/teams", (team, path) -> {
            known(team.site(), sites, path + "/site", "site");
            known(team.recruitedBy(), organisations, path + "/recruitedBy", "organisation");
            each(
                    team.members(),
                    path + "/members",
                    (member, at) -> problems.requireKnown(member, participants, at, "participant"));
        });
    }

    private void gatherings() {
        each(collaborative.programme().events(), "/programme/events", this::venue);
        each(collaborative.programme().meetings(), "/programme/meetings", this::venue);
        each(
                collaborative.programme().meetings(),
                "/programme/meetings",
                (TeamMeeting meeting, String path) ->
                        problems.requireKnown(meeting.team(), teams, path + "/team", "team"));
    }

    private void venue(Gathering gathering, String path) {
        known(gathering.venue().host(), organisations, path + "/venue/host", "organisation");
    }

    private void programmeParts() {
        Programme programme = collaborative.programme();
        each(
                programme.releases(),
                "/programme/releases",
                (release, path) -> problems.requireKnown(
                        release.participant(), participants, path + "/participant", "participant"));
        each(programme.coachingContacts(), "/programme/coachingContacts", (contact, path) -> {
            problems.requireKnown(contact.team(), teams, path + "/team", "team");
            known(contact.coach(), participants, path + "/coach", "participant");
        });
        each(
                programme.signposts(),
                "/programme/signposts",
                (signpost, path) -> known(signpost.team(), teams, path + "/team", "team"));
        each(
                programme.support(),
                "/programme/support",
                (support, path) -> known(support.provider(), organisations, path + "/provider", "organisation"));
        each(
                programme.progressScores(),
                "/programme/progressScores",
                (score, path) -> problems.requireKnown(score.team(), teams, path + "/team", "team"));
    }

    private void register() {
        Set<Id<Gathering>> gatherings =
                collaborative.programme().gatherings().map(Gathering::id).collect(Collectors.toSet());
        problems.addAll("/register", collaborative.register().unknown(participants, gatherings));
    }

    private void known(Optional<? extends Id<?>> id, Set<? extends Id<?>> known, String path, String what) {
        id.ifPresent(i -> problems.requireKnown(i, known, path, what));
    }

    private interface Entry<T> {
        void check(T item, String path);
    }

    private static <T> void each(List<T> items, String path, Entry<? super T> entry) {
        for (int i = 0; i < items.size(); i++) {
            entry.check(items.get(i), path + "/" + i);
        }
    }
}
