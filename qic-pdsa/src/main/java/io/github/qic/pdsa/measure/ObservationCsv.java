package io.github.qic.pdsa.measure;

import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.internal.sheet.CsvRow;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Observations as people keep them in spreadsheets. Two layouts are read, told apart by their first row:
 *
 * <ul>
 *   <li>a row for each observation: {@code date}, {@code measure} (its id or name; not needed where there is only one), then
 *       {@code value} or {@code numerator} and {@code denominator}, and {@code note}; a row without a figure is a collection that
 *       was missed;
 *   <li>a column for each measure: {@code date}, then a column headed by the id or the name of each measure (for a proportion or
 *       a rate two, with {@code numerator} and {@code denominator} behind it), and {@code note}; an empty cell says nothing,
 *       and a note needs a figure beside it.
 * </ul>
 *
 * Cells stand between commas, semicolons or tabs; days come first in dates; capitals in headings do not matter. Every row that
 * cannot be read is reported as {@code /line/7/date} with the reason, and then nothing is read.
 */
public final class ObservationCsv {
    private ObservationCsv() {}

    /**
     * {@return the observations, in the order of the file}
     *
     * @param text the file
     * @param measures the measures it may hold
     * @throws InvalidValueException with every cell that is wrong
     */
    public static List<Observation> read(Reader text, List<Measure> measures) {
        return read(text, measures, Optional.empty());
    }

    /**
     * {@return the observations, in the order of the file}
     *
     * @param text the file
     * @param measures the measures it may hold
     * @param plan the plan they must keep to: an observation of a measure or day outside it is refused
     * @throws InvalidValueException with every cell that is wrong
     */
    public static List<Observation> read(Reader text, List<Measure> measures, MeasurementPlan plan) {
        return read(text, measures, Optional.of(plan));
    }

    private static List<Observation> read(Reader text, List<Measure> measures, Optional<MeasurementPlan> plan) {
        List<CsvRow> rows = Csv.readSheet(text);
        Problems problems = new Problems().require(!rows.isEmpty(), "/line/1", "must hold the headings");
        problems.throwIfAny();
        ObservationLayout layout = ObservationLayout.of(rows.get(0), measures, problems);
        problems.throwIfAny();
        ObservationRows reader = new ObservationRows(layout, plan, problems);
        rows.subList(1, rows.size()).forEach(reader::read);
        problems.throwIfAny();
        return reader.observations();
    }

    /**
     * {@return observations as CSV with a row for each, which can be read back where a measure has one a day; a note
     * that a spreadsheet would take for a formula gains an apostrophe}
     *
     * @param observations the observations
     */
    public static String write(List<Observation> observations) {
        StringBuilder csv =
                new StringBuilder(Csv.row(List.of("date", "measure", "value", "numerator", "denominator", "note")));
        for (Observation o : observations) {
            csv.append(Csv.safeRow(List.of(
                    o.on().toString(),
                    o.measure().value(),
                    text(o.value()),
                    text(o.numerator()),
                    text(o.denominator()),
                    o.note().orElse(""))));
        }
        return csv.toString();
    }

    private static String text(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::toPlainString).orElse("");
    }
}
