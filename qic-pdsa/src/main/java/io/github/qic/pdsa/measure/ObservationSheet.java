package io.github.qic.pdsa.measure;

import io.github.qic.core.json.Document;
import io.github.qic.core.merge.Edits;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Observations as people keep them in spreadsheets. Two layouts are read, distinguished by their headings:
 *
 * <ul>
 *   <li>a row for each observation: {@code date}, {@code measure} (its id or name; not needed if there is only one), then
 *       {@code value} or {@code numerator} and {@code denominator}, and {@code note}; a row without a figure is a missed
 *       collection;
 *   <li>a column for each measure: {@code date}, then a column headed by the id or the name of each measure (for a proportion or
 *       a rate two, followed by {@code numerator} and {@code denominator}), and {@code note}; a blank cell is not an observation,
 *       and a note needs a figure beside it.
 * </ul>
 *
 * A date is a day, or the first day of a week, month, quarter or year, whose name is kept. A percent sign is read where the unit of the
 * measure is {@code %}; marks of missing figures that the source lists, such as {@code *}, are added to the note.
 */
public final class ObservationSheet {
    private static final Document<Observation> OBSERVATION = Document.of("qic/observation", 1, Observation.class);

    private ObservationSheet() {}

    /**
     * {@return the observations, in the order of the sheet} A sheet is refused if its notes have more than 50,000,000 characters,
     * counted with each figure of their row.
     *
     * @param source the sheet
     * @param measures the measures it may hold
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public static SheetResult<List<Observation>> read(SheetSource source, List<Measure> measures) {
        Objects.requireNonNull(measures, "measures");
        return new ObservationReader(measures, Optional.empty()).read(source);
    }

    /**
     * {@return the observations, in the order of the sheet}
     *
     * @param source the sheet
     * @param measures the measures it may hold
     * @param plan the plan they must keep to: an observation of a measure or day outside it is refused
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public static SheetResult<List<Observation>> read(
            SheetSource source, List<Measure> measures, MeasurementPlan plan) {
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(plan, "plan");
        return new ObservationReader(measures, Optional.of(plan)).read(source);
    }

    /**
     * {@return the changes to observations made in a sheet that was exported from them and edited} Observations are distinguished by
     * measure and date. What has no column in the sheet stays: figures, notes, names of periods, or the observations of a measure.
     *
     * @param source the sheet
     * @param measures the measures it may hold
     * @param observations the observations it came from
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public static SheetResult<Edits<List<Observation>>> readOver(
            SheetSource source, List<Measure> measures, List<Observation> observations) {
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(observations, "observations");
        ObservationReader reader = new ObservationReader(measures, Optional.empty());
        SheetResult<List<Observation>> edited = reader.read(source);
        if (!edited.problems().isEmpty()) {
            return SheetResult.refused(edited.problems());
        }
        List<Observation> exported = observations.stream()
                .filter(observation -> reader.holds(observation.measure()))
                .map(reader::held)
                .toList();
        return SheetResult.of(
                Edits.ofList(
                        OBSERVATION,
                        "observations",
                        observations,
                        exported,
                        SameFigures.of(edited.orThrow(), observations)),
                edited.skipped(),
                edited.ignored());
    }

    /**
     * {@return observations with a row for each, to show or to write as CSV or into a workbook; it can be read back if each measure has
     * at most one a day}
     */
    public static Table table(List<Observation> observations) {
        return Table.of(
                        List.of("date", "period", "measure", "value", "numerator", "denominator", "note"),
                        observations.stream().map(ObservationSheet::row).toList())
                .withFigures("value", "numerator", "denominator");
    }

    private static List<Cell> row(Observation o) {
        return List.of(
                Cell.of(o.on()),
                Cell.of(o.period(), Cell::of),
                Cell.of(o.measure().value()),
                Cell.of(o.value(), Cell::of),
                Cell.of(o.numerator(), Cell::of),
                Cell.of(o.denominator(), Cell::of),
                Cell.of(o.note(), Cell::of));
    }
}
