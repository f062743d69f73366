package io.github.qic.cmoc.indicator;

import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;

/** Validates shares. */
final class ShareRules {
    private ShareRules() {}

    static Problems require(Problems problems, BigDecimal share, String path) {
        boolean valid = share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0;
        return problems.require(valid, path, "must be above 0 and at most 1");
    }
}
