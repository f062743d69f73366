package io.github.qic.payments.pay;

import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;

/** Bounds of percentages, so that no figure grows without limit. */
final class PercentRules {
    private PercentRules() {}

    static Problems require(Problems problems, BigDecimal percent, String path) {
        // Scale first: the plain form of 1E+400000000 would fill the memory.
        boolean bounded = percent.signum() >= 0
                && percent.scale() >= -3
                && percent.scale() <= 6
                && percent.compareTo(BigDecimal.valueOf(1000)) <= 0;
        return problems.require(bounded, path, "must be a percentage from 0 to 1000 with at most 6 decimals");
    }
}
