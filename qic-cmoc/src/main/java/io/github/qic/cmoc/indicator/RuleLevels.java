package io.github.qic.cmoc.indicator;

import io.github.qic.core.valid.Problems;
import java.util.List;

/** Validates combinations of rules: rules within rules are evaluated and compared by recursion, for which a thread has little room. */
final class RuleLevels {
    /** No fewer than a document can hold. */
    private static final int MOST = 100;

    private RuleLevels() {}

    static int of(List<IndicatorRule> rules) {
        return 1
                + rules.stream()
                        .mapToInt(rule -> rule instanceof RuleCombination combination ? combination.levels() : 0)
                        .max()
                        .orElse(0);
    }

    static Problems check(RuleCombination combination) {
        return new Problems()
                .require(!combination.rules().isEmpty(), "/rules", "must not be empty")
                .require(combination.levels() <= MOST, "/rules", "must be at most 100 levels deep");
    }
}
