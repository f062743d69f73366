package io.github.qic.pdsa.measure;

import io.github.qic.core.internal.sheet.Cells;
import io.github.qic.core.internal.sheet.CsvRow;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the rows of a spreadsheet into observations. */
final class ObservationRows {
    private record Key(Id<Measure> measure, LocalDate on) {}

    private final ObservationLayout layout;
    private final Optional<MeasurementPlan> plan;
    private final Problems problems;
    private final List<Observation> observations = new ArrayList<>();
    private final Set<Key> seen = new HashSet<>();

    ObservationRows(ObservationLayout layout, Optional<MeasurementPlan> plan, Problems problems) {
        this.layout = layout;
        this.plan = plan;
        this.problems = problems;
    }

    List<Observation> observations() {
        return observations;
    }

    void read(CsvRow row) {
        String path = "/line/" + row.line();
        boolean fits = row.cells().stream().skip(layout.columns()).allMatch(Spaces::isBlank);
        problems.require(fits, path, "has more cells than there are headings");
        Optional<LocalDate> date = Cells.date(cell(row, layout.date()));
        problems.require(date.isPresent(), path + "/date", "is not a date such as 2017-04-03, 3/4/2017 or Apr-17");
        boolean silent = !layout.each()
                && layout.slots().stream()
                        .flatMapToInt(s -> IntStream.of(s.value(), s.numerator(), s.denominator()))
                        .allMatch(column -> Spaces.isBlank(cell(row, column)));
        problems.require(
                !silent || Spaces.isBlank(cell(row, layout.note())),
                path + "/note",
                "stands beside no figure, so that it would be lost");
        for (ObservationLayout.Slot slot : layout.slots()) {
            Optional<Measure> measure = slot.measure().or(() -> layout.measureOf(cell(row, layout.measure())));
            problems.require(
                    measure.isPresent(), path + "/measure", "is no measure of the project, or stands for several");
            if (measure.isPresent() && date.isPresent()) {
                read(row, slot, measure.get(), date.get());
            }
        }
    }

    private void read(CsvRow row, ObservationLayout.Slot slot, Measure measure, LocalDate date) {
        String path = "/line/" + row.line() + (layout.measure() < 0 ? "/" + measure.id() : "");
        Problems unread = new Problems();
        Observation.Builder builder = Observation.builder()
                .measure(measure.id())
                .on(date)
                .value(value(row, slot.value(), measure, path + "/value", unread))
                .numerator(figure(cell(row, slot.numerator()), path + "/numerator", unread))
                .denominator(figure(cell(row, slot.denominator()), path + "/denominator", unread));
        String note = Spaces.strip(cell(row, layout.note()));
        List<Problem> refused = unread.found();
        if (!refused.isEmpty()) {
            refuse(refused, "");
            return;
        }
        try {
            Observation found = builder.note(note.isEmpty() ? Optional.empty() : Optional.of(note))
                    .build();
            if (found.value().isPresent() || found.numerator().isPresent() || layout.each()) {
                keep(found, measure, path);
            }
        } catch (InvalidValueException e) {
            refuse(e.problems(), path);
        }
    }

    private void keep(Observation found, Measure measure, String path) {
        refuse(measure.problems(found), path);
        problems.require(
                seen.add(new Key(found.measure(), found.on())),
                path,
                "is a duplicate: the measure has a row for that day");
        plan.ifPresent(p -> problems.require(p.covers(found.on()), path + "/date", "is outside the measurement plan")
                .require(
                        p.measures().stream().anyMatch(m -> m.measure().equals(found.measure())),
                        path + "/measure",
                        "is outside the measurement plan"));
        observations.add(found);
    }

    private void refuse(List<Problem> refusals, String path) {
        refusals.forEach(p -> problems.refuse(path + p.path(), p.message()));
    }

    private static Optional<BigDecimal> value(CsvRow row, int column, Measure measure, String path, Problems unread) {
        String text = Spaces.strip(cell(row, column));
        boolean percent = text.endsWith("%")
                && measure.definition().flatMap(OperationalDefinition::unit).equals(Optional.of("%"));
        return figure(percent ? text.substring(0, text.length() - 1) : text, path, unread);
    }

    private static Optional<BigDecimal> figure(String text, String path, Problems unread) {
        Optional<BigDecimal> figure = Cells.figure(text);
        unread.require(Spaces.isBlank(text) || figure.isPresent(), path, "is not a figure such as 12 or 1,234.5");
        return figure;
    }

    private static String cell(CsvRow row, int column) {
        return column >= 0 && column < row.cells().size() ? row.cells().get(column) : "";
    }
}
