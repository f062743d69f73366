package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;

/**
 * When a shift is sustained enough to propose a new phase: a long run on one side of the centre of the first points of the phase.
 *
 * @param run the number of useful points on one side, at least 6
 * @param baseline the number of first points of a phase that its centre is calculated from, at least 2
 */
public record RebaseRule(int run, int baseline) {
    /** Nine on one side of the centre of the first eight, as used for run charts by the improvement teams of NHS Scotland. */
    public static final RebaseRule SCOTTISH = new RebaseRule(9, 8);

    /** @throws InvalidValueException if a number is too small */
    public RebaseRule {
        new Problems()
                .require(run >= 6, "/run", "must be at least 6")
                .require(baseline >= 2, "/baseline", "must be at least 2")
                .throwIfAny();
    }

    /** {@return the rule in English} */
    public String text() {
        return run + " useful points on one side of the centre of the first " + baseline;
    }
}
