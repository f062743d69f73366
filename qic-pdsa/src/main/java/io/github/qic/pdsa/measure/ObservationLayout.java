package io.github.qic.pdsa.measure;

import io.github.qic.core.internal.sheet.CsvRow;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.valid.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which column of a spreadsheet holds what; a column that is not there is -1. Each row is one observation, or holds some. */
record ObservationLayout(
        List<Measure> measures, int date, int measure, int note, int columns, boolean each, List<Slot> slots) {
    private static final Set<String> DATE =
            Set.of("date", "day", "week", "month", "period", "week beginning", "week commencing");
    private static final Set<String> NOTE = Set.of("note", "notes", "comment", "comments");

    /** The columns of one figure: of a known measure, or of the one that the row names. */
    record Slot(Optional<Measure> measure, int value, int numerator, int denominator) {}

    static ObservationLayout of(CsvRow headings, List<Measure> measures, Problems problems) {
        List<String> names = headings.cells().stream()
                .map(cell -> Spaces.strip(cell).toLowerCase(Locale.ROOT))
                .toList();
        int date = first(names, DATE);
        int note = first(names, NOTE);
        int measure = names.indexOf("measure");
        problems.require(date >= 0, "/line/" + headings.line() + "/date", "is missing: no column is headed date");
        boolean each =
                measure >= 0 || (measures.size() == 1 && (names.contains("value") || names.contains("numerator")));
        List<Slot> slots = each
                ? List.of(plain(names, measure >= 0 ? Optional.empty() : Optional.of(measures.get(0))))
                : named(names, measures);
        ObservationLayout layout =
                new ObservationLayout(List.copyOf(measures), date, measure, note, names.size(), each, slots);
        layout.requireKnown(names, headings.line(), problems);
        return layout;
    }

    private static int first(List<String> names, Set<String> wanted) {
        for (int i = 0; i < names.size(); i++) {
            if (wanted.contains(names.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Slot plain(List<String> names, Optional<Measure> measure) {
        return new Slot(measure, names.indexOf("value"), names.indexOf("numerator"), names.indexOf("denominator"));
    }

    private static List<Slot> named(List<String> names, List<Measure> measures) {
        List<Slot> slots = new ArrayList<>();
        for (Measure measure : measures) {
            Slot slot = new Slot(
                    Optional.of(measure),
                    column(names, measure, ""),
                    column(names, measure, " numerator"),
                    column(names, measure, " denominator"));
            if (slot.value() >= 0 || slot.numerator() >= 0 || slot.denominator() >= 0) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private static int column(List<String> names, Measure measure, String part) {
        int byId = names.indexOf(measure.id().value().toLowerCase(Locale.ROOT) + part);
        return byId >= 0 ? byId : names.indexOf(measure.name().strip().toLowerCase(Locale.ROOT) + part);
    }

    private void requireKnown(List<String> names, int line, Problems problems) {
        problems.require(!slots.isEmpty(), "/line/" + line, "names no measure of the project");
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            long used = slots.stream()
                    .filter(s -> s.value() == column || s.numerator() == column || s.denominator() == column)
                    .count();
            String path = "/line/" + line + "/" + (i + 1);
            problems.require(
                            used > 0
                                    || i == date
                                    || i == measure
                                    || i == note
                                    || names.get(i).isEmpty(),
                            path,
                            "is a heading that is no measure of the project and no known column")
                    .require(used <= 1, path, "is a heading that stands for several measures");
        }
    }

    /** The measure of that id; if there is none, the only one whose id or name reads so in any case. */
    Optional<Measure> measureOf(String cell) {
        String wanted = Spaces.strip(cell);
        List<Measure> alike = measures.stream()
                .filter(m -> m.id().value().equalsIgnoreCase(wanted)
                        || m.name().strip().equalsIgnoreCase(wanted))
                .toList();
        return alike.stream()
                .filter(m -> m.id().value().equals(wanted))
                .findFirst()
                .or(() -> alike.stream().findFirst().filter(m -> alike.size() == 1));
    }
}
