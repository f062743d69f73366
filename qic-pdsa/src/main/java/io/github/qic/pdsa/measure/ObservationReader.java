package io.github.qic.pdsa.measure;

import io.github.qic.core.internal.sheet.FigureColumns;
import io.github.qic.core.internal.sheet.PercentSign;
import io.github.qic.core.internal.sheet.Sheet;
import io.github.qic.core.internal.sheet.SheetColumns;
import io.github.qic.core.internal.sheet.SheetDate;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.internal.text.Headings;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;

/** Reads the rows of a sheet into observations. */
final class ObservationReader {
    private static final String NUMERATOR = " numerator";
    private static final String DENOMINATOR = " denominator";

    private final List<Measure> measures;
    private final Optional<MeasurementPlan> plan;
    private final List<Observation> observations = new ArrayList<>();
    private final Set<Key> seen = new HashSet<>();
    private boolean each;

    ObservationReader(List<Measure> measures, Optional<MeasurementPlan> plan) {
        this.measures = measures;
        this.plan = plan;
    }

    private record Key(Id<Measure> measure, LocalDate on) {}

    /** The columns of one observation of a row. What is wrong with the whole of it belongs to the column {@code of}. */
    private record Columns(String of, String measure, String value, String numerator, String denominator) {
        static final Columns EACH = new Columns("", "measure", "value", "numerator", "denominator");

        static Columns of(Measure measure) {
            String id = measure.id().value();
            return new Columns(id, id, id, id + NUMERATOR, id + DENOMINATOR);
        }

        List<String> figures() {
            return List.of(value, numerator, denominator);
        }

        void refuse(SheetRow row, Problem problem) {
            row.refuse(
                    switch (problem.path()) {
                        case "/value" -> value;
                        case "/numerator" -> numerator;
                        case "/denominator" -> denominator;
                        case "" -> of;
                        default -> problem.path().substring(1);
                    },
                    problem.message());
        }
    }

    SheetResult<List<Observation>> read(SheetSource source) {
        return Sheet.read(source, this::columns, sheet -> {
            sheet.forEach(FigureColumns.of(figures()), row -> row(sheet, row));
            return () -> List.copyOf(observations);
        });
    }

    private List<String> figures() {
        return Stream.concat(Stream.of(Columns.EACH), measures.stream().map(Columns::of))
                .flatMap(columns -> columns.figures().stream())
                .toList();
    }

    private SheetColumns columns(List<String> headings) {
        each = headings.contains("measure")
                || (measures.size() == 1 && (headings.contains("value") || headings.contains("numerator")));
        SheetColumns columns = new SheetColumns()
                .required("date")
                .alias("date", "day", "week", "month", "period", "week beginning", "week commencing")
                .alias("note", "note", "notes", "comment", "comments");
        return each
                ? columns.optional("measure", "value", "numerator", "denominator")
                : columns.others(
                                this::column,
                                "date, note, or the id or name of one measure of the project,"
                                        + " with numerator or denominator for a proportion or rate")
                        .require(
                                headings.stream()
                                        .anyMatch(heading -> column(heading).isPresent()),
                                "has no column of a measure of the project");
    }

    private Optional<String> column(String heading) {
        return measure(heading)
                .map(measure -> Columns.of(measure).value())
                .or(() -> part(heading, NUMERATOR)
                        .map(measure -> Columns.of(measure).numerator()))
                .or(() -> part(heading, DENOMINATOR)
                        .map(measure -> Columns.of(measure).denominator()));
    }

    private Optional<Measure> part(String heading, String part) {
        String spaced = heading.replace('_', ' ');
        return Strings.CI.endsWith(spaced, part)
                ? measure(heading.substring(0, heading.length() - part.length()))
                : Optional.empty();
    }

    /** {@return the measure with exactly that id, or else the only one with that id or name in any case} */
    private Optional<Measure> measure(String text) {
        String wanted = Headings.normal(text);
        List<Measure> alike = measures.stream()
                .filter(m -> Headings.normal(m.id().value()).equals(wanted)
                        || Headings.normal(m.name()).equals(wanted))
                .toList();
        return alike.stream()
                .filter(m -> m.id().value().equals(text))
                .findFirst()
                .or(() -> alike.stream().findFirst().filter(m -> alike.size() == 1));
    }

    private void row(Sheet sheet, SheetRow row) {
        row.require("date");
        Optional<LocalDate> date = row.date("date").map(SheetDate::on);
        if (each) {
            read(row, Columns.EACH, sheet.has("measure") ? named(row) : Optional.of(measures.get(0)), date);
            return;
        }
        boolean blank = true;
        for (Measure measure : measures) {
            Columns columns = Columns.of(measure);
            if (columns.figures().stream().anyMatch(column -> row.text(column).isPresent())) {
                blank = false;
                read(row, columns, Optional.of(measure), date);
            }
        }
        if (blank && row.text("note").isPresent()) {
            row.refuse("note", "needs a figure beside it");
        }
    }

    private Optional<Measure> named(SheetRow row) {
        row.require("measure");
        return row.find("measure", this::measure, "the id or name of one measure of the project");
    }

    private void read(SheetRow row, Columns columns, Optional<Measure> measure, Optional<LocalDate> date) {
        boolean percent = measure.flatMap(Measure::definition)
                .flatMap(OperationalDefinition::unit)
                .filter("%"::equals)
                .isPresent();
        Optional<BigDecimal> value = row.figure(
                columns.value(),
                percent || measure.isEmpty() ? PercentSign.UNIT : PercentSign.REFUSED,
                measure.map(Measure::id));
        Optional<BigDecimal> numerator = row.figure(columns.numerator());
        Optional<BigDecimal> denominator = row.figure(columns.denominator());
        boolean complete = value.isPresent() == row.text(columns.value()).isPresent()
                && numerator.isPresent() == row.text(columns.numerator()).isPresent()
                && denominator.isPresent() == row.text(columns.denominator()).isPresent();
        if (!complete || measure.isEmpty() || date.isEmpty()) {
            return;
        }
        try {
            keep(
                    row,
                    columns,
                    measure.get(),
                    Observation.builder()
                            .measure(measure.get().id())
                            .on(date.get())
                            .value(value)
                            .numerator(numerator)
                            .denominator(denominator)
                            .note(row.text("note"))
                            .build());
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> columns.refuse(row, problem));
        }
    }

    private void keep(SheetRow row, Columns columns, Measure measure, Observation found) {
        measure.problems(found).forEach(problem -> columns.refuse(row, problem));
        if (!seen.add(new Key(found.measure(), found.on()))) {
            row.refuse(columns.of(), "duplicates an earlier line: same measure and date");
        }
        if (plan.isPresent() && !plan.get().covers(found.on())) {
            row.refuse("date", "is outside the measurement plan");
        }
        if (plan.isPresent()
                && plan.get().measures().stream().noneMatch(m -> m.measure().equals(found.measure()))) {
            row.refuse(columns.measure(), "is outside the measurement plan");
        }
        observations.add(found);
    }
}
