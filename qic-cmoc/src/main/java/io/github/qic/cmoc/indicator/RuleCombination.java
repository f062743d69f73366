package io.github.qic.cmoc.indicator;

import java.util.List;
import java.util.stream.Stream;

/** A rule that combines other rules. */
public sealed interface RuleCombination extends IndicatorRule permits AllOf, AnyOf {
    /** {@return the rules, at least one} */
    List<IndicatorRule> rules();

    @Override
    default Stream<IndicatorRule> leaves() {
        return rules().stream().flatMap(IndicatorRule::leaves);
    }
}
