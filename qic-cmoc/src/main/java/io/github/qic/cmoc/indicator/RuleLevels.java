package io.github.qic.cmoc.indicator;

import io.github.qic.core.valid.Problems;
import java.util.List;

/** Validates combinations of rules: rules within rules are evaluated and compared by recursion, for which a thread has little room. */
final class RuleLevels {
    /** Two levels of JSON for each, below the three of the document, its list and the indicator. */
    static final int MOST_OF_DOCUMENT = 98;

    /** More than that, since the rule of a condition may combine those of its contexts. */
    private static final int MOST = 100;

    private RuleLevels() {}

    static int of(List<IndicatorRule> rules) {
        return 1 + rules.stream().mapToInt(RuleLevels::of).max().orElse(0);
    }

    static int of(IndicatorRule rule) {
        return rule instanceof RuleCombination combination ? combination.levels() : 0;
    }

    static Problems check(RuleCombination combination) {
        return new Problems()
                .require(!combination.rules().isEmpty(), "/rules", "must not be empty")
                .require(combination.levels() <= MOST, "/rules", "must be at most 100 levels deep");
    }
}
