package io.github.qic.pdsa.measure;

import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Observations as people keep them in spreadsheets. Two layouts are read, distinguished by their headings:
 *
 * <ul>
 *   <li>a row for each observation: {@code date}, {@code measure} (its id or name; not needed if there is only one), then
 *       {@code value} or {@code numerator} and {@code denominator}, and {@code note}; a row without a figure is a missed
 *       collection;
 *   <li>a column for each measure: {@code date}, then a column headed by the id or the name of each measure (for a proportion or
 *       a rate two, followed by {@code numerator} and {@code denominator}), and {@code note}; a blank cell is no observation,
 *       and a note needs a figure beside it.
 * </ul>
 *
 * A date is a day, or the first day of a week, month, quarter or year, whose name is kept. A percent sign is read where the unit of the
 * measure is {@code %}; marks of missing figures that the source lists, such as {@code *}, are added to the note.
 */
public final class ObservationSheet {
    private ObservationSheet() {}

    /**
     * {@return the observations, in the order of the sheet}
     *
     * @param source the sheet
     * @param measures the measures it may hold
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public static SheetResult<List<Observation>> read(SheetSource source, List<Measure> measures) {
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
        return new ObservationReader(measures, Optional.of(plan)).read(source);
    }

    /**
     * {@return observations as CSV with a row for each, which can be read back if each measure has at most one a day; no cell is
     * a formula to a spreadsheet}
     */
    public static String write(List<Observation> observations) {
        boolean periods = observations.stream().anyMatch(o -> o.period().isPresent());
        List<String> headings = new ArrayList<>(List.of("date", "measure", "value", "numerator", "denominator", "note"));
        if (periods) {
            headings.add(1, "period");
        }
        StringBuilder csv = new StringBuilder(Csv.row(headings));
        for (Observation o : observations) {
            List<String> cells = new ArrayList<>(List.of(
                    o.on().toString(),
                    o.measure().value(),
                    text(o.value()),
                    text(o.numerator()),
                    text(o.denominator()),
                    o.note().orElse("")));
            if (periods) {
                cells.add(1, o.period().orElse(""));
            }
            csv.append(Csv.safeRow(cells));
        }
        return csv.toString();
    }

    private static String text(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::toPlainString).orElse("");
    }
}
