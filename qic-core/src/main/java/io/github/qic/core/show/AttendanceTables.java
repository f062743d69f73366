package io.github.qic.core.show;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Sector;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.TeamMeeting;
import io.github.qic.core.retention.Retention;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables about attendance. Tables of single people or small groups may identify a person. */
public final class AttendanceTables {
    private AttendanceTables() {}

    /**
     * {@return a row per person and a column per learning event, with a cross for each attendance}
     *
     * @throws InvalidValueException if there are more than 1,000,000 pairs of a person and an event
     */
    public static Table people(Collaborative collaborative) {
        List<LearningEvent> events = collaborative.programme().events();
        PairLimit.require(collaborative.participants().size(), events.size(), "", "people x events");
        List<String> headings = new ArrayList<>(List.of("Person", "Role"));
        events.forEach(e -> headings.add(e.name()));
        headings.add("Events");
        Map<Id<Participant>, Set<Id<Gathering>>> attended = collaborative.register().attendances().stream()
                .collect(Collectors.groupingBy(
                        Attendance::participant, Collectors.mapping(Attendance::gathering, Collectors.toSet())));
        List<List<Cell>> rows = new ArrayList<>();
        for (Participant person : collaborative.participants()) {
            Set<Id<Gathering>> at = attended.getOrDefault(person.id(), Set.of());
            List<Cell> row = new ArrayList<>(
                    List.of(Cell.of(person.id().value()), Cell.of(person.role().label())));
            events.forEach(e -> row.add(at.contains(e.id()) ? Cell.of("x") : Cell.blank()));
            row.add(Cell.of(events.stream().filter(e -> at.contains(e.id())).count()));
            rows.add(row);
        }
        return Table.of(headings, rows);
    }

    /** {@return a row per learning event or meeting, with the number of people and the sum of their hours} */
    public static Table gatherings(Collaborative collaborative) {
        Map<Id<Gathering>, List<Attendance>> attended =
                collaborative.register().attendances().stream().collect(Collectors.groupingBy(Attendance::gathering));
        Map<Id<Team>, String> teams = collaborative.teams().stream().collect(Collectors.toMap(Team::id, Team::name));
        List<List<Cell>> rows = collaborative
                .programme()
                .gatherings()
                .map(g -> {
                    List<Attendance> at = attended.getOrDefault(g.id(), List.of());
                    return List.of(
                            Cell.of(
                                    g instanceof TeamMeeting meeting
                                            ? teams.get(meeting.team()) + ": " + g.label()
                                            : g.label()),
                            Cell.of(g.month()),
                            Cell.of(g.slot(), slot -> Cell.of(slot.date())),
                            Cell.of(Words.capital(g.venue().kind())),
                            Cell.of(at.stream()
                                    .map(Attendance::participant)
                                    .distinct()
                                    .count()),
                            Cell.of(Duration.ofMinutes(
                                    at.stream().mapToLong(Attendance::minutes).sum())));
                })
                .toList();
        return Table.of(List.of("Event or meeting", "Month", "Day", "Venue", "People", "Hours:minutes"), rows);
    }

    /** {@return a row per site with the numbers of people who came and who stayed by the definition, and a row for all} */
    public static Table bySite(Collaborative collaborative, RetentionDefinition definition) {
        Map<Id<Site>, String> names = collaborative.sites().stream().collect(Collectors.toMap(Site::id, Site::name));
        return retention(
                "Site",
                collaborative,
                definition,
                Participant::site,
                id -> id.map(names::get).orElse("No site"));
    }

    /** {@return a row per sector with the numbers of people who came and who stayed by the definition, and a row for all} */
    public static Table bySector(Collaborative collaborative, RetentionDefinition definition) {
        Objects.requireNonNull(collaborative, "collaborative");
        return retention("Sector", collaborative, definition, collaborative::sector, Sector::label);
    }

    /** {@return a row per role with the numbers of people who came and who stayed by the definition, and a row for all} */
    public static Table byRole(Collaborative collaborative, RetentionDefinition definition) {
        return retention("Role", collaborative, definition, Participant::role, Role::label);
    }

    /** Groups are distinguished by what they are, not by their names: two sites of the same name are two rows. */
    private static <K> Table retention(
            String heading,
            Collaborative collaborative,
            RetentionDefinition definition,
            Function<Participant, K> group,
            Function<K, String> name) {
        Retention all = Retention.of(collaborative, definition);
        List<List<Cell>> rows = new ArrayList<>();
        all.by(group).forEach((key, retention) -> rows.add(row(name.apply(key), retention)));
        rows.add(row("All", all));
        String stayed = "Stayed: " + definition.condition();
        return Table.of(List.of(heading, "Came", stayed, "Retention"), rows);
    }

    private static List<Cell> row(String name, Retention retention) {
        return List.of(
                Cell.of(name),
                Cell.of(retention.cameCount()),
                Cell.of(retention.retainedCount()),
                Cell.of(retention.ratio(), Cell::percent));
    }
}
