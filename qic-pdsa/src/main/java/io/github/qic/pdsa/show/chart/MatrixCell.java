package io.github.qic.pdsa.show.chart;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.chart.Chart;
import java.util.Objects;

/**
 * The chart of one measure of one site.
 *
 * @param site the name of the site
 * @param measure the name of the measure, with its unit
 * @param chart the chart
 */
public record MatrixCell(String site, String measure, Chart chart) {
    /** @throws InvalidValueException if a name is blank or has more than 1,000 characters */
    public MatrixCell {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(chart, "chart");
        new Problems()
                .requireName(site, "/site")
                .requireName(measure, "/measure")
                .throwIfAny();
    }
}
