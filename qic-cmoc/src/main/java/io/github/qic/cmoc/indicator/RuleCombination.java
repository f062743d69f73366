package io.github.qic.cmoc.indicator;

import java.util.List;
import java.util.stream.Stream;

/** A rule that combines other rules: at most 100,000, at most 100 levels deep. */
public sealed interface RuleCombination extends IndicatorRule permits AllOf, AnyOf {
    /** {@return the rules, at least one} */
    List<IndicatorRule> rules();

    /** {@return the depth of nested combinations, 1 if it combines none} */
    int levels();

    /** {@return the number of rules it consists of, including itself, each counted wherever it is used} */
    long size();

    @Override
    default Stream<IndicatorRule> leaves() {
        return rules().stream().flatMap(IndicatorRule::leaves);
    }
}
