package io.github.qic.pdsa.chart.tidy;

import io.github.qic.core.internal.sheet.PercentSign;
import io.github.qic.core.internal.sheet.Sheet;
import io.github.qic.core.internal.sheet.SheetDate;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.pdsa.chart.SeriesBuilder;
import io.github.qic.pdsa.chart.Subgroups;
import io.github.qic.pdsa.internal.sheet.TimeColumns;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of a tidy table.
 *
 * @param row its cells
 * @param date its day and time, or the first day of its period
 * @param subgroup its label, if the table has no dates
 * @param ratio whether the table has denominators
 * @param numerator the value or numerator
 * @param denominator the denominator
 * @param target the target
 */
record TidyRow(
        SheetRow row,
        Optional<SheetDate> date,
        Optional<String> subgroup,
        boolean ratio,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<BigDecimal> target) {
    static final String SUBGROUP = "subgroup";
    static final String FACET = "facet";
    static final String PHASE = "phase";
    static final String TARGET = "target";

    /** Reads a row; what is wrong with it becomes a problem of the sheet. */
    static TidyRow read(Sheet sheet, SheetRow row) {
        boolean ratio = sheet.has(TimeColumns.DENOMINATOR);
        row.require(sheet.has(TimeColumns.DATE) ? TimeColumns.DATE : SUBGROUP);
        Optional<BigDecimal> numerator = sheet.has(TimeColumns.VALUE)
                ? row.figure(TimeColumns.VALUE, PercentSign.HUNDREDTHS, TimeColumns.VALUE)
                : row.figure(TimeColumns.NUMERATOR);
        // A missing point would lose the numerator.
        if (ratio
                && numerator.isPresent()
                && row.missingMark(TimeColumns.DENOMINATOR).isEmpty()) {
            row.require(TimeColumns.DENOMINATOR);
        }
        return new TidyRow(
                row,
                row.date(TimeColumns.DATE),
                row.text(SUBGROUP),
                ratio,
                numerator,
                ratio ? row.figure(TimeColumns.DENOMINATOR) : Optional.empty(),
                sheet.has(TARGET)
                        ? row.figure(TARGET, PercentSign.HUNDREDTHS, ratio ? TARGET : TimeColumns.VALUE)
                        : Optional.empty());
    }

    /** {@return the name of its series; empty if it has none} */
    static String facet(SheetRow row) {
        return Spaces.single(row.cell(FACET));
    }

    /** {@return the name of its phase} */
    Optional<String> phase() {
        return row.text(PHASE).map(Spaces::single);
    }

    /** {@return the label of its point; empty if it has no place in the series} */
    Optional<String> label() {
        return date.map(SheetDate::label).or(() -> subgroup);
    }

    /** {@return whether it has a figure} */
    private boolean isCounted() {
        return numerator.isPresent() && denominator.isPresent() == ratio;
    }

    void addTo(SeriesBuilder series) {
        date.ifPresentOrElse(day -> add(series, day), () -> add(series, subgroup.orElseThrow()));
        series.note(TimeColumns.note(row, TimeColumns.VALUE, TimeColumns.NUMERATOR, TimeColumns.DENOMINATOR)
                .orElse(""));
    }

    private void add(SeriesBuilder series, SheetDate day) {
        if (!isCounted()) {
            series.missing(day.at());
        } else if (ratio) {
            series.add(day.at(), figure(numerator), figure(denominator));
        } else {
            series.add(day.at(), figure(numerator));
        }
        series.period(row.text(TimeColumns.PERIOD).or(day::period).orElse(""));
    }

    private void add(SeriesBuilder series, String label) {
        if (!isCounted()) {
            series.missing(label);
        } else if (ratio) {
            series.add(label, figure(numerator), figure(denominator));
        } else {
            series.add(label, figure(numerator));
        }
    }

    void addTo(Subgroups subgroups) {
        if (date.isEmpty() || !isCounted()) {
            return;
        }
        if (ratio) {
            subgroups.add(date.get().at(), figure(numerator), figure(denominator));
        } else {
            subgroups.add(date.get().at(), figure(numerator));
        }
    }

    private static double figure(Optional<BigDecimal> figure) {
        return figure.orElseThrow().doubleValue();
    }
}
