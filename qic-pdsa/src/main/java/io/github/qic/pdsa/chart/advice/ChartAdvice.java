package io.github.qic.pdsa.chart.advice;

import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.Observation;
import java.util.List;

/**
 * The chart that fits a measure and its observations, and why: nobody needs statistics to ask for it. The kind follows from what one
 * observation is; the denominators and the spread then decide what remains.
 *
 * @param series the observations of the measure by date
 * @param options the options chosen
 * @param reasons why, in words, in English
 */
public record ChartAdvice(Series series, ChartOptions options, List<String> reasons) {
    public ChartAdvice {
        reasons = List.copyOf(reasons);
    }

    /**
     * {@return the chart for a measure}
     *
     * @param measure the measure
     * @param observations observations in any order; those of other measures are left out
     * @throws io.github.qic.core.valid.InvalidValueException if two observations of the measure have one date, or a value can never be
     */
    public static ChartAdvice of(Measure measure, List<Observation> observations) {
        return new ChartAdvisor(measure, observations).advice();
    }

    /** {@return the chart} */
    public Chart chart() {
        return Chart.of(series, options);
    }
}
