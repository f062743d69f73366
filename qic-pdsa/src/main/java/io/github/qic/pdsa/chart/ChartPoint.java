package io.github.qic.pdsa.chart;

import java.util.List;
import java.util.Set;

/**
 * One point of a chart with everything that was calculated for it. Numbers are as shown, after the multiplier; NaN where there is
 * none.
 *
 * @param index its index in the series, from 0
 * @param label its ISO date, label or number
 * @param value its value: on an MR chart the range, on an S chart the standard deviation
 * @param centre the centre line
 * @param lower the lower limit
 * @param innerLower the lower inner limit, at two thirds of the way
 * @param innerUpper the upper inner limit
 * @param upper the upper limit
 * @param phase the number of its phase, from 1
 * @param excluded whether it does not count for centre, limits and runs
 * @param signals every signal it belongs to, in the order of the rules
 * @param variation the meaning of its most important signal; common cause without one
 * @param variations the meanings of all its signals: a point can be an improvement and a concern
 */
public record ChartPoint(
        int index,
        String label,
        double value,
        double centre,
        double lower,
        double innerLower,
        double innerUpper,
        double upper,
        int phase,
        boolean excluded,
        List<Signal> signals,
        Variation variation,
        Set<Variation> variations) {}
