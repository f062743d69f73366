package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.Problems;

/**
 * When a shift is sustained enough to propose a new phase: so many useful points on one side of the centre of the first points of the
 * phase.
 *
 * @param run the useful points on one side, from 6
 * @param baseline the points, from the first of a phase, that its centre is taken from; from 2
 */
public record RebaseRule(int run, int baseline) {
    /** Nine on one side of the centre of the first eight, as the improvement teams of NHS Scotland re-phase run charts. */
    public static final RebaseRule SCOTTISH = new RebaseRule(9, 8);

    public RebaseRule {
        new Problems()
                .require(run >= 6, "/run", "must be at least 6")
                .require(baseline >= 2, "/baseline", "must be at least 2")
                .throwIfAny();
    }

    /** {@return the rule in words, in English} */
    public String text() {
        return run + " useful points on one side of the centre of the first " + baseline;
    }
}
