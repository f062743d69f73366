package io.github.qic.pdsa.chart.tidy;

import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.Series;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A series of a tidy table, with what the table says about its chart.
 *
 * @param series the series
 * @param rebases the phases, if the table has a column for them
 * @param target the target of the last row that has one
 */
public record TidySeries(Series series, List<Rebase> rebases, OptionalDouble target) {
    public TidySeries {
        rebases = List.copyOf(rebases);
    }

    /** {@return the chart of the series: phases and target of the table, everything else of the options} */
    public Chart chart(ChartOptions options) {
        ChartOptions.Builder all = options.toBuilder().addAllRebases(rebases);
        target.ifPresent(all::target);
        return Chart.of(series, all.build());
    }
}
