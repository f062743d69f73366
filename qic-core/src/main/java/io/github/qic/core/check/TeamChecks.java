package io.github.qic.core.check;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Profession;
import io.github.qic.core.people.Sector;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.CoachingContact;
import io.github.qic.core.programme.TeamMeeting;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks whether each site team is multidisciplinary, has expert support and meets where care is given. */
final class TeamChecks {
    static final CheckGroup<CollaborativeCheckContext> GROUP = new CheckGroup<>(TeamChecks::check);
    private static final Rule SECTOR_ABSENT = GROUP.warning("core.sector-absent", RuleSources.PEACH);
    private static final Rule SECTOR_DOMINATES =
            GROUP.countWarning("core.sector-dominates", RuleSources.PEACH + RuleSources.OUR_NUMBER);
    private static final Rule PROFESSION_DOMINATES =
            GROUP.countAdvice("core.profession-dominates", RuleSources.PEACH + RuleSources.OUR_NUMBER);
    private static final Rule FEW_SESSIONS = GROUP.countWarning("core.few-expert-sessions", RuleSources.DEFINITION);
    private static final Rule NO_CARE_HOME_VENUE = GROUP.warning("core.no-care-home-venue", RuleSources.PEACH);
    private static final int HUNDRED = 100;

    private TeamChecks() {}

    private static void check(CollaborativeCheckContext c) {
        Map<Id<Team>, List<CoachingContact>> contacts =
                Maps.groups(c.programme.coachingContacts(), CoachingContact::team);
        Map<Id<Team>, List<TeamMeeting>> meetings = Maps.groups(c.programme.meetings(), TeamMeeting::team);
        boolean atHome =
                c.programme.events().stream().anyMatch(event -> event.venue().kind() == VenueKind.CARE_HOME);
        c.each(c.collaborative.teams(), "/teams", (team, path) -> {
            if (team.site().isPresent()) {
                members(c, team, path + "/members");
                sessions(c, contacts.getOrDefault(team.id(), List.of()).size(), path);
                venues(c, meetings.getOrDefault(team.id(), List.of()), atHome, path);
            }
        });
    }

    private static void members(CollaborativeCheckContext c, Team team, String path) {
        List<Participant> members =
                team.members().stream().map(c.participants::get).toList();
        // Care homes and the NHS must plan together; a collaborative without care homes has other partners.
        if (c.hasCareHomes()) {
            for (Sector sector : List.of(Sector.CARE_HOME, Sector.NHS)) {
                boolean absent = members.stream().map(c.collaborative::sector).noneMatch(sector::equals);
                c.foundIf(absent, SECTOR_ABSENT, path, "no member of the team is from the sector " + sector.label());
            }
        }
        Function<Participant, String> sector =
                p -> "sector " + c.collaborative.sector(p).label();
        dominant(c, SECTOR_DOMINATES, c.thresholds.dominantSectorPercent(), members, sector, path);
        int professionLimit = c.thresholds.dominantProfessionPercent();
        dominant(c, PROFESSION_DOMINATES, professionLimit, members, p -> "profession " + profession(p), path);
    }

    /** Several kinds of nurse are one profession; a role without a known profession counts as its own. */
    private static String profession(Participant person) {
        return Profession.of(person.role())
                .map(Words::of)
                .orElseGet(() -> person.role().label());
    }

    private static void dominant(
            CollaborativeCheckContext c,
            Rule rule,
            int percent,
            List<Participant> members,
            Function<Participant, String> group,
            String path) {
        int all = members.size();
        Map<String, Long> counts =
                members.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.counting()));
        counts.forEach((name, count) -> {
            // In a team of one or two, nobody dominates.
            if (all > 2 && count * HUNDRED > (long) all * percent) {
                String share = count + " of " + all + " members belong to the " + name;
                c.found(rule, path, share + ", more than " + percent + "%");
            }
        });
    }

    private static void sessions(CollaborativeCheckContext c, int contacts, String path) {
        int sessions = c.programme.events().size() + contacts;
        int minimum = c.thresholds.minimumExpertSessions();
        String count = Words.count(sessions, "expert session") + " (learning events and coaching contacts)";
        c.foundIf(sessions < minimum, FEW_SESSIONS, path, count + ", fewer than " + minimum);
    }

    /** A team that has no meetings meets at the learning events. */
    private static void venues(
            CollaborativeCheckContext c, List<TeamMeeting> meetings, boolean eventsAtHome, String path) {
        int places = meetings.isEmpty() ? c.programme.events().size() : meetings.size();
        boolean atHome = meetings.isEmpty()
                ? eventsAtHome
                : meetings.stream().anyMatch(meeting -> meeting.venue().kind() == VenueKind.CARE_HOME);
        if (c.hasCareHomes() && places > 0 && !atHome) {
            String held = places + (meetings.isEmpty() ? " learning events" : " meetings");
            c.found(NO_CARE_HOME_VENUE, path, "none of the " + held + " is held in a care home");
        }
    }
}
