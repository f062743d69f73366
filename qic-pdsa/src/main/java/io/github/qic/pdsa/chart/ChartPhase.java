package io.github.qic.pdsa.chart;

import java.util.Optional;

/**
 * One phase of a chart and what was calculated for it. Lines are as shown, after the multiplier.
 *
 * @param number its number, from 1
 * @param first the index of its first point
 * @param last the index of its last point
 * @param baseline how many of its points, from the first, centre and limits were calculated from, missing and excluded ones included
 * @param centre its centre line; NaN when no point has a value
 * @param isShort whether it has fewer points than limits need: they are trial limits
 * @param runs its runs; of an MR chart they are counted, but tell nothing
 * @param rebase why it begins, unless it is the first
 */
public record ChartPhase(
        int number,
        int first,
        int last,
        int baseline,
        double centre,
        boolean isShort,
        Runs runs,
        Optional<Rebase> rebase) {
    /** {@return the number of its points} */
    public int size() {
        return last - first + 1;
    }
}
