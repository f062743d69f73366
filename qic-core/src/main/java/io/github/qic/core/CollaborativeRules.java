package io.github.qic.core;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Validates a collaborative: unique ids, and references that resolve. */
final class CollaborativeRules {
    private final Collaborative collaborative;
    private final Programme programme;
    private final Problems problems = new Problems();
    private final Set<Id<Organisation>> organisations;
    private final Set<Id<Site>> sites;
    private final Set<Id<Participant>> participants;
    private final Set<Id<Team>> teams;

    private CollaborativeRules(Collaborative collaborative) {
        this.collaborative = collaborative;
        this.programme = collaborative.programme();
        this.organisations = ids(collaborative.organisations(), Organisation::id);
        this.sites = ids(collaborative.sites(), Site::id);
        this.participants = ids(collaborative.participants(), Participant::id);
        this.teams = ids(collaborative.teams(), Team::id);
    }

    static Problems check(Collaborative collaborative) {
        CollaborativeRules check = new CollaborativeRules(collaborative);
        check.problems.requireName(collaborative.name(), "/name").requireName(collaborative.topic(), "/topic");
        check.unique();
        check.people();
        check.gatherings();
        check.programmeParts();
        check.register();
        return check.problems;
    }

    private static <T> Set<Id<T>> ids(Collection<? extends T> items, Function<T, Id<T>> id) {
        return items.stream().map(id).collect(Collectors.toSet());
    }

    private void unique() {
        problems.requireUnique(collaborative.organisations(), Organisation::id, "/organisations", "id")
                .requireUnique(collaborative.sites(), Site::id, "/sites", "id")
                .requireUnique(collaborative.participants(), Participant::id, "/participants", "id")
                .requireUnique(collaborative.teams(), Team::id, "/teams", "id");
    }

    private void people() {
        each(collaborative.organisations(), "/organisations", (o, path) -> site(o.site(), path));
        Set<Id<Organisation>> commissioners = collaborative.organisations().stream()
                .filter(o -> o.kind() == OrganisationKind.COMMISSIONER)
                .map(Organisation::id)
                .collect(Collectors.toSet());
        each(collaborative.sites(), "/sites", (site, path) -> {
            problems.requireKnown(site.commissioner(), commissioners, path + "/commissioner", "commissioner");
        });
        each(collaborative.participants(), "/participants", (person, path) -> {
            organisation(person.employer(), path + "/employer");
            site(person.site(), path);
        });
        each(collaborative.teams(), "/teams", (team, path) -> {
            site(team.site(), path);
            organisation(team.recruitedBy(), path + "/recruitedBy");
            each(team.members(), path + "/members", this::participant);
        });
    }

    private void gatherings() {
        each(programme.events(), "/programme/events", this::venue);
        each(programme.meetings(), "/programme/meetings", this::venue);
        each(programme.meetings(), "/programme/meetings", (meeting, path) -> team(meeting.team(), path));
    }

    private void venue(Gathering gathering, String path) {
        organisation(gathering.venue().host(), path + "/venue/host");
    }

    private void programmeParts() {
        each(programme.releases(), "/programme/releases", (release, path) -> {
            participant(release.participant(), path + "/participant");
        });
        each(programme.coachingContacts(), "/programme/coachingContacts", (contact, path) -> {
            team(contact.team(), path);
            contact.coach().ifPresent(coach -> participant(coach, path + "/coach"));
        });
        each(programme.signposts(), "/programme/signposts", (signpost, path) -> {
            signpost.team().ifPresent(team -> team(team, path));
        });
        each(programme.support(), "/programme/support", (support, path) -> {
            organisation(support.provider(), path + "/provider");
        });
        each(programme.progressScores(), "/programme/progressScores", (score, path) -> team(score.team(), path));
    }

    private void register() {
        Set<Id<Gathering>> gatherings = ids(programme.gatherings().toList(), Gathering::id);
        problems.addAll("/register", collaborative.register().unknown(participants, gatherings));
    }

    private void site(Optional<Id<Site>> id, String owner) {
        id.ifPresent(i -> problems.requireKnown(i, sites, owner + "/site", "site"));
    }

    private void organisation(Optional<Id<Organisation>> id, String path) {
        id.ifPresent(i -> problems.requireKnown(i, organisations, path, "organisation"));
    }

    private void participant(Id<Participant> id, String path) {
        problems.requireKnown(id, participants, path, "participant");
    }

    private void team(Id<Team> id, String owner) {
        problems.requireKnown(id, teams, owner + "/team", "team");
    }

    private static <T> void each(List<T> items, String path, BiConsumer<? super T, String> check) {
        for (int i = 0; i < items.size(); i++) {
            check.accept(items.get(i), path + "/" + i);
        }
    }
}
