package io.github.qic.pdsa.chart;

import java.util.Objects;
import java.util.Optional;

/**
 * One phase of a chart with everything that was calculated for it. Lines are as shown, after the multiplier.
 *
 * @param number its number, from 1
 * @param first the index of its first point
 * @param last the index of its last point
 * @param baselineFirst the index of the first point that centre and limits were calculated from
 * @param baseline the number of points, from that one on, that they were calculated from, including missing and excluded ones
 * @param centre its centre line; NaN if no point has a value
 * @param isShort whether it has too few points for reliable limits, so that they are trial limits
 * @param runs its runs
 * @param runsMatter whether its runs are tested: not on an MR chart, nor where more than half of the values are the lowest or the
 *     highest and scattered among the others, nor where limits are missing for want of a range
 * @param missingLimits why it has no limits although its kind of chart has them; empty if it has some
 * @param rebase why it begins; empty for the first phase
 */
public record ChartPhase(
        int number,
        int first,
        int last,
        int baselineFirst,
        int baseline,
        double centre,
        boolean isShort,
        Runs runs,
        boolean runsMatter,
        Optional<MissingLimits> missingLimits,
        Optional<Rebase> rebase) {
    public ChartPhase {
        Objects.requireNonNull(runs, "runs");
        Objects.requireNonNull(missingLimits, "missingLimits");
        Objects.requireNonNull(rebase, "rebase");
    }

    /** {@return the number of its points} */
    public int size() {
        return last - first + 1;
    }
}
