package io.github.qic.pdsa.chart.advice;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.rare.BernoulliCusum;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.Observation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The chart that fits a measure and its observations, with reasons, for users without a statistical background. The kind of chart
 * follows from the kind of value; denominators, overdispersion and how many periods have no event decide the rest.
 *
 * @param series the observations of the measure by date; on a G chart of rare events that were counted, the periods between them
 * @param options the recommended options
 * @param unit the unit of what is shown, if the definition of the measure has one
 * @param cusum the chart to be preferred if each observation is a single case with or without the event; empty otherwise
 * @param reasons the reasons in English
 */
public record ChartAdvice(
        Series series,
        ChartOptions options,
        Optional<String> unit,
        Optional<BernoulliCusum> cusum,
        List<String> reasons) {
    public ChartAdvice {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(cusum, "cusum");
        Objects.requireNonNull(reasons, "reasons");
        reasons = List.copyOf(reasons);
    }

    /**
     * {@return the chart for a measure}
     *
     * @param observations observations in any order; those of other measures are ignored
     * @throws InvalidValueException if two observations of the measure have the same date, or if one does not fit the measure
     */
    public static ChartAdvice of(Measure measure, List<Observation> observations) {
        return new ChartAdvisor(measure, observations).advice();
    }

    /**
     * {@return the chart}
     *
     * @throws InvalidValueException if the series does not fit the options
     */
    public Chart chart() {
        return Chart.of(series, options);
    }
}
