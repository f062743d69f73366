package io.github.qic.cmoc.indicator;

import io.github.qic.core.valid.Problems;
import java.util.List;

/** Validates combinations of rules: rules within rules are evaluated and compared by recursion, for which a thread has little room. */
final class RuleLevels {
    /** Two levels of JSON for each, below the three of the document, its list and the indicator. */
    static final int MOST_OF_DOCUMENT = 98;

    /** More than that, since the rule of a condition may combine those of its contexts. */
    private static final int MOST = 100;

    /** A small rule may be used many times in another, and is visited each time. */
    private static final int MOST_RULES = 100_000;

    private RuleLevels() {}

    static int of(List<IndicatorRule> rules) {
        return 1 + rules.stream().mapToInt(RuleLevels::of).max().orElse(0);
    }

    static int of(IndicatorRule rule) {
        return rule instanceof RuleCombination combination ? combination.levels() : 0;
    }

    static long size(List<IndicatorRule> rules) {
        return 1
                + rules.stream()
                        .mapToLong(rule -> rule instanceof RuleCombination combination ? combination.size() : 1)
                        .sum();
    }

    static Problems check(RuleCombination combination) {
        return new Problems()
                .require(!combination.rules().isEmpty(), "/rules", "must not be empty")
                .require(combination.levels() <= MOST, "/rules", "must be at most 100 levels deep")
                .require(
                        combination.size() <= MOST_RULES,
                        "/rules",
                        "must be fewer than 100,000 rules at all levels, each counted wherever it is used");
    }
}
