package io.github.qic.pdsa.chart.tidy;

import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.TargetChange;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A series of a tidy table, with what the table says about its chart.
 *
 * @param series the series
 * @param rebases the phases, if the table has a column for them
 * @param targets each target from the first point that it holds for, in order; as shown or, with a percent sign, as a part of 1
 * @param percentTargets whether the targets have a percent sign
 */
public record TidySeries(Series series, List<Rebase> rebases, List<TargetChange> targets, boolean percentTargets) {
    public TidySeries {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(rebases, "rebases");
        Objects.requireNonNull(targets, "targets");
        rebases = List.copyOf(rebases);
        targets = List.copyOf(targets);
    }

    /**
     * {@return the chart of the series, with the phases and targets of the table, if it has any, and everything else from the options}
     *
     * @throws io.github.qic.core.valid.InvalidValueException if the series does not fit the options, or a target does not fit the kind
     *     of chart
     */
    public Chart chart(ChartOptions options) {
        ChartOptions.Builder all = options.toBuilder().addAllRebases(rebases);
        if (!targets.isEmpty()) {
            List<TargetChange> shown = shown(options.multiplier());
            boolean fromStart = shown.get(0).start().equals(series.label(0));
            all.target(fromStart ? OptionalDouble.of(shown.get(0).target()) : OptionalDouble.empty())
                    .targetChanges(shown.subList(fromStart ? 1 : 0, shown.size()));
        }
        return Chart.of(series, all.build());
    }

    private List<TargetChange> shown(double multiplier) {
        double factor = percentTargets ? multiplier : 1;
        return targets.stream()
                .map(change -> new TargetChange(change.start(), change.target() * factor))
                .toList();
    }
}
