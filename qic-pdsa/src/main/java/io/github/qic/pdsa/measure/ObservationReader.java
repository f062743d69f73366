package io.github.qic.pdsa.measure;

import io.github.qic.core.internal.sheet.FigureColumns;
import io.github.qic.core.internal.sheet.PercentSign;
import io.github.qic.core.internal.sheet.Sheet;
import io.github.qic.core.internal.sheet.SheetColumns;
import io.github.qic.core.internal.sheet.SheetDate;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.pdsa.internal.sheet.TimeColumns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rows of a sheet into observations. */
final class ObservationReader {
    /** The note of a row is that of each of its figures. */
    private static final long MOST_IN_NOTES = 50_000_000;

    private final MeasureHeadings measures;
    private final Optional<MeasurementPlan> plan;
    private final Set<Id<Measure>> planned;
    private final List<Observation> observations = new ArrayList<>();
    private final Map<ObservationKey, Integer> lines = new HashMap<>();
    private final Set<Id<Measure>> held = new HashSet<>();
    private long noteCharacters;
    private boolean each;
    private boolean notes;
    private boolean periods;
    private boolean values;
    private boolean ratios;

    ObservationReader(List<Measure> measures, Optional<MeasurementPlan> plan) {
        this.measures = new MeasureHeadings(measures);
        this.plan = plan;
        this.planned = plan.stream()
                .flatMap(all -> all.measures().stream())
                .map(PlannedMeasure::measure)
                .collect(Collectors.toSet());
    }

    SheetResult<List<Observation>> read(SheetSource source) {
        return Sheet.read(source, this::columns, sheet -> {
            notes = sheet.has(TimeColumns.NOTE);
            periods = sheet.has(TimeColumns.PERIOD);
            values = !each || sheet.has(TimeColumns.VALUE);
            ratios = !each || sheet.has(TimeColumns.NUMERATOR) || sheet.has(TimeColumns.DENOMINATOR);
            measures.all().stream()
                    .filter(measure -> each
                            || ObservationColumns.of(measure).figures().stream().anyMatch(sheet::has))
                    .forEach(measure -> held.add(measure.id()));
            sheet.forEach(figures(), row -> row(sheet, row));
            return () -> List.copyOf(observations);
        });
    }

    /** {@return whether the sheet that was read has a place for the figures of a measure} */
    boolean holds(Id<Measure> measure) {
        return held.contains(measure);
    }

    /** {@return what the columns of the sheet that was read hold of an observation} */
    Observation held(Observation observation) {
        Observation.Builder rest = observation.toBuilder();
        if (!notes) {
            rest.note(Optional.empty());
        }
        if (!values) {
            rest.value(Optional.empty());
        }
        if (!ratios) {
            rest.numerator(Optional.empty()).denominator(Optional.empty());
        }
        return periods ? rest.build() : rest.period(Optional.empty()).build();
    }

    private FigureColumns figures() {
        return FigureColumns.of(Stream.concat(Stream.of(ObservationColumns.EACH), measures.columns())
                .flatMap(columns -> columns.figures().stream())
                .toList());
    }

    private SheetColumns columns(List<String> headings) {
        boolean figures =
                TimeColumns.has(headings, TimeColumns.VALUE) || TimeColumns.has(headings, TimeColumns.NUMERATOR);
        each = headings.stream().anyMatch(MeasureHeadings.MEASURE::contains)
                || (measures.only().isPresent() && figures);
        if (each) {
            return TimeColumns.of(
                            headings,
                            Stream.of(
                                    TimeColumns.DATE,
                                    TimeColumns.VALUE,
                                    TimeColumns.NUMERATOR,
                                    TimeColumns.DENOMINATOR,
                                    TimeColumns.NOTE))
                    .required(TimeColumns.DATE)
                    .alias("measure", MeasureHeadings.MEASURE.toArray(String[]::new));
        }
        boolean some =
                headings.stream().anyMatch(heading -> measures.column(heading).isPresent());
        return TimeColumns.of(headings, Stream.of(TimeColumns.DATE, TimeColumns.NOTE))
                .required(TimeColumns.DATE)
                .others(
                        measures::column,
                        "date, note, or the id or name of one measure of the project, with numerator or denominator"
                                + " for a proportion or rate")
                .require(some, "has no column of a measure of the project");
    }

    private void row(Sheet sheet, SheetRow row) {
        row.require(TimeColumns.DATE);
        Optional<SheetDate> date = row.date(TimeColumns.DATE);
        if (each) {
            read(row, ObservationColumns.EACH, sheet.has("measure") ? named(row) : measures.only(), date);
            return;
        }
        List<Measure> filled = measures.of(row.columns().stream().filter(column -> isFilled(row, column)));
        filled.forEach(measure -> read(row, ObservationColumns.of(measure), Optional.of(measure), date));
        if (filled.isEmpty() && row.text(TimeColumns.NOTE).isPresent()) {
            row.refuse(TimeColumns.NOTE, "needs a figure beside it");
        }
    }

    private static boolean isFilled(SheetRow row, String column) {
        return row.text(column).isPresent() || row.missingMark(column).isPresent();
    }

    private Optional<Measure> named(SheetRow row) {
        row.require("measure");
        return row.find("measure", measures::measure, "the id or name of one measure of the project");
    }

    private void read(SheetRow row, ObservationColumns columns, Optional<Measure> measure, Optional<SheetDate> date) {
        boolean percent = measure.isEmpty() || isPercent(measure.get());
        Object kind = measure.isPresent() ? measure.get().id() : row;
        Optional<BigDecimal> value =
                row.figure(columns.value(), percent ? PercentSign.UNIT : PercentSign.REFUSED, kind);
        Optional<BigDecimal> numerator = row.figure(columns.numerator());
        Optional<BigDecimal> denominator = row.figure(columns.denominator());
        boolean complete = value.isPresent() == row.text(columns.value()).isPresent()
                && numerator.isPresent() == row.text(columns.numerator()).isPresent()
                && denominator.isPresent() == row.text(columns.denominator()).isPresent();
        if (!complete || measure.isEmpty() || date.isEmpty()) {
            return;
        }
        // Half of a proportion whose other half is not published is not a figure.
        boolean published = row.missingMark(columns.numerator()).isEmpty()
                && row.missingMark(columns.denominator()).isEmpty();
        try {
            keep(
                    row,
                    columns,
                    measure.get(),
                    Observation.builder()
                            .measure(measure.get().id())
                            .on(date.get().on())
                            .period(row.text(TimeColumns.PERIOD)
                                    .or(() -> date.get().period()))
                            .value(value)
                            .numerator(numerator.filter(n -> published))
                            .denominator(denominator.filter(d -> published))
                            .note(TimeColumns.note(row, columns.value(), columns.numerator(), columns.denominator()))
                            .build());
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> columns.refuse(row, problem));
        }
    }

    private static boolean isPercent(Measure measure) {
        return measure.definition()
                .flatMap(OperationalDefinition::unit)
                .filter("%"::equals)
                .isPresent();
    }

    private void keep(SheetRow row, ObservationColumns columns, Measure measure, Observation found) {
        List<Problem> problems = measure.problems(found);
        problems.forEach(problem -> columns.refuse(row, problem));
        Integer earlier = lines.putIfAbsent(ObservationKey.of(found), row.line());
        if (earlier != null) {
            row.refuse(
                    columns.of(),
                    "has the measure and date of line " + earlier + "; several figures of one date are read by"
                            + " TidySheet.readSubgroups");
        }
        if (plan.isPresent() && !plan.get().covers(found.on())) {
            row.refuse(TimeColumns.DATE, "is outside the measurement plan");
        }
        if (plan.isPresent() && !planned.contains(found.measure())) {
            row.refuse(columns.measure(), "is outside the measurement plan");
        }
        noteCharacters += found.note().map(String::length).orElse(0);
        if (noteCharacters > MOST_IN_NOTES) {
            row.refuse(
                    TimeColumns.NOTE,
                    "must have at most 50,000,000 characters in all, counted with each figure of its row");
            return;
        }
        observations.add(found);
    }
}
