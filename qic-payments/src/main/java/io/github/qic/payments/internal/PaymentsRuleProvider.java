package io.github.qic.payments.internal;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.finding.RuleProvider;
import io.github.qic.payments.account.LedgerCheck;
import io.github.qic.payments.claim.RateCheck;
import io.github.qic.payments.scheme.SchemeCheck;
import java.util.List;
import java.util.stream.Stream;

/** Provides the rules for schemes, pay rates and ledgers. */
public final class PaymentsRuleProvider implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return Stream.of(SchemeCheck.rules(), RateCheck.rules(), LedgerCheck.rules())
                .flatMap(List::stream)
                .toList();
    }
}
