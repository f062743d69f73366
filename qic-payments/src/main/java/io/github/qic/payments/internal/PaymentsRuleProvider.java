package io.github.qic.payments.internal;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.finding.RuleProvider;
import io.github.qic.payments.claim.RateCheck;
import io.github.qic.payments.scheme.SchemeCheck;
import java.util.List;
import java.util.stream.Stream;

/** Provides the rules for schemes and pay rates. */
public final class PaymentsRuleProvider implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return Stream.concat(SchemeCheck.rules().stream(), RateCheck.rules().stream())
                .toList();
    }
}
