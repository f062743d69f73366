package io.github.qic.core.attendance.sheet;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes attendances as sheets that {@link AttendanceSheet} reads back without loss. */
final class AttendanceWriter {
    private static final List<String> COLUMNS = List.of("person", "event", "date", "start", "end", "mode");

    private AttendanceWriter() {}

    static void writeLong(Iterable<Attendance> attendances, Appendable out) throws IOException {
        out.append(Csv.row(COLUMNS));
        for (Attendance a : attendances) {
            out.append(Csv.row(List.of(
                    a.participant().value(),
                    a.gathering().value(),
                    a.date().toString(),
                    a.start().toString(),
                    a.end().toString(),
                    mode(a))));
        }
    }

    static Table longTable(Collection<Attendance> attendances) {
        return Table.of(
                COLUMNS,
                attendances.stream()
                        .map(a -> List.of(
                                Cell.of(a.participant().value()),
                                Cell.of(a.gathering().value()),
                                Cell.of(a.date()),
                                Cell.of(a.start()),
                                Cell.of(a.end()),
                                Cell.of(mode(a))))
                        .toList());
    }

    static Table matrixTable(Programme programme, Register register) {
        List<Gathering> gatherings = programme.gatherings().toList();
        requireKnown(gatherings, register);
        List<String> headings = new ArrayList<>(List.of("person"));
        gatherings.forEach(g -> headings.add(g.id().value()));
        Map<Id<Participant>, Map<Id<Gathering>, List<Attendance>>> people = register.attendances().stream()
                .collect(Collectors.groupingBy(
                        Attendance::participant, TreeMap::new, Collectors.groupingBy(Attendance::gathering)));
        PairLimit.require(people.size(), gatherings.size(), "", "people x events");
        List<List<String>> rows = new ArrayList<>();
        people.forEach((person, attended) -> {
            List<String> row = new ArrayList<>(List.of(person.value()));
            for (Gathering gathering : gatherings) {
                row.add(attended.getOrDefault(gathering.id(), List.of()).stream()
                        .map(a -> times(a, gathering))
                        .collect(Collectors.joining("; ")));
            }
            rows.add(row);
        });
        return Table.ofText(headings, rows);
    }

    /** An attendance without a column would be lost silently. */
    private static void requireKnown(List<Gathering> gatherings, Register register) {
        Set<Id<Gathering>> known = gatherings.stream().map(Gathering::id).collect(Collectors.toSet());
        Problems problems = new Problems();
        for (int i = 0; i < register.attendances().size(); i++) {
            Id<Gathering> gathering = register.attendances().get(i).gathering();
            problems.requireKnown(gathering, known, "/" + i + "/gathering", "gathering");
        }
        problems.throwIfAny();
    }

    private static String times(Attendance a, Gathering gathering) {
        boolean usualDay =
                gathering.slot().filter(slot -> slot.date().equals(a.date())).isPresent();
        boolean usualMode = AttendanceReader.usualMode(gathering) == a.mode();
        return (usualDay ? "" : a.date() + " ")
                + a.start() + "-" + a.end()
                + (usualMode ? "" : " " + mode(a).replace('-', ' '));
    }

    private static String mode(Attendance a) {
        return switch (a.mode()) {
            case REMOTE -> "remote";
            case IN_PERSON -> "in-person";
        };
    }
}
