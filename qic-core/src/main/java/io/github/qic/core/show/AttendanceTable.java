package io.github.qic.core.show;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.internal.table.Table;
import io.github.qic.core.internal.table.Table.Column;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table about attendance, as Markdown, HTML or CSV. Tables of single people or small groups can point to a person. */
public final class AttendanceTable {
    private final Table table;

    private AttendanceTable(Table table) {
        this.table = table;
    }

    /**
     * {@return a row a person and a column a learning event, with a cross for who was there}
     *
     * @param collaborative the collaborative, with its register
     */
    public static AttendanceTable people(Collaborative collaborative) {
        List<LearningEvent> events = collaborative.programme().events();
        List<Column> columns = new ArrayList<>(List.of(Column.text("Person"), Column.text("Role")));
        events.forEach(e -> columns.add(Column.text(e.name())));
        columns.add(Column.number("Events"));
        Map<Id<Participant>, Set<Id<Gathering>>> attended = collaborative.register().attendances().stream()
                .collect(Collectors.groupingBy(
                        Attendance::participant, Collectors.mapping(Attendance::gathering, Collectors.toSet())));
        List<List<String>> rows = new ArrayList<>();
        for (Participant person : collaborative.participants()) {
            Set<Id<Gathering>> at = attended.getOrDefault(person.id(), Set.of());
            List<String> row =
                    new ArrayList<>(List.of(person.id().value(), person.role().label()));
            events.forEach(e -> row.add(at.contains(e.id()) ? "x" : ""));
            row.add(Long.toString(
                    events.stream().filter(e -> at.contains(e.id())).count()));
            rows.add(row);
        }
        return new AttendanceTable(new Table(columns, rows));
    }

    /**
     * {@return a row a learning event or meeting, with how many people were there and for how many hours together}
     *
     * @param collaborative the collaborative, with its register
     */
    public static AttendanceTable gatherings(Collaborative collaborative) {
        Map<Id<Gathering>, List<Attendance>> attended =
                collaborative.register().attendances().stream().collect(Collectors.groupingBy(Attendance::gathering));
        Map<Id<Team>, String> teams = collaborative.teams().stream().collect(Collectors.toMap(Team::id, Team::name));
        List<List<String>> rows = collaborative
                .programme()
                .gatherings()
                .map(g -> {
                    List<Attendance> at = attended.getOrDefault(g.id(), List.of());
                    Set<Id<Participant>> people = new HashSet<>();
                    at.forEach(a -> people.add(a.participant()));
                    return List.of(
                            g instanceof TeamMeeting meeting ? teams.get(meeting.team()) + ": " + g.label() : g.label(),
                            Integer.toString(g.month()),
                            g.slot().map(s -> s.date().toString()).orElse(""),
                            Words.capital(g.venue().kind()),
                            Integer.toString(people.size()),
                            hours(at.stream().mapToLong(Attendance::minutes).sum()));
                })
                .toList();
        return new AttendanceTable(new Table(
                List.of(
                        Column.text("Event or meeting"),
                        Column.number("Month"),
                        Column.text("Day"),
                        Column.text("Venue"),
                        Column.number("People"),
                        Column.number("Hours:minutes")),
                rows));
    }

    private static String hours(long minutes) {
        return minutes / 60 + ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
    }

    /**
     * {@return a row a site, with who came and who stayed, and one for all}
     *
     * @param collaborative the collaborative, with its register
     * @param definition what counts as staying
     */
    public static AttendanceTable bySite(Collaborative collaborative, RetentionDefinition definition) {
        Map<Id<Site>, String> names = collaborative.sites().stream().collect(Collectors.toMap(Site::id, Site::name));
        return retention(
                "Site",
                collaborative,
                definition,
                Participant::site,
                id -> id.map(names::get).orElse("No site"));
    }

    /**
     * {@return a row a sector, with who came and who stayed, and one for all}
     *
     * @param collaborative the collaborative, with its register
     * @param definition what counts as staying
     */
    public static AttendanceTable bySector(Collaborative collaborative, RetentionDefinition definition) {
        return retention("Sector", collaborative, definition, collaborative::sector, Sector::label);
    }

    /**
     * {@return a row a role, with who came and who stayed, and one for all}
     *
     * @param collaborative the collaborative, with its register
     * @param definition what counts as staying
     */
    public static AttendanceTable byRole(Collaborative collaborative, RetentionDefinition definition) {
        return retention("Role", collaborative, definition, Participant::role, Role::label);
    }

    /** Groups are told apart by what they are, not by their names: two sites of one name are two rows. */
    private static <K> AttendanceTable retention(
            String heading,
            Collaborative collaborative,
            RetentionDefinition definition,
            Function<Participant, K> group,
            Function<K, String> name) {
        Retention all = Retention.of(collaborative, definition);
        List<List<String>> rows = new ArrayList<>();
        all.by(group).forEach((key, retention) -> rows.add(row(name.apply(key), retention)));
        rows.add(row("All", all));
        return new AttendanceTable(new Table(
                List.of(
                        Column.text(heading),
                        Column.number("Came"),
                        Column.number("Stayed: " + definition.condition()),
                        Column.number("Stayed, %")),
                rows));
    }

    private static List<String> row(String name, Retention retention) {
        return List.of(
                name,
                Integer.toString(retention.cameCount()),
                Integer.toString(retention.retainedCount()),
                retention
                        .ratio()
                        .map(ratio -> ratio.movePointRight(2))
                        .map(BigDecimal::toPlainString)
                        .orElse(""));
    }

    /** {@return the table in Markdown} */
    public String markdown() {
        return table.markdown();
    }

    /** {@return the table in HTML, without any style of its own; figures have the class {@code number}} */
    public String html() {
        return table.html();
    }

    /** {@return the table as CSV that no spreadsheet takes for formulas} */
    public String csv() {
        return table.csv();
    }
}
