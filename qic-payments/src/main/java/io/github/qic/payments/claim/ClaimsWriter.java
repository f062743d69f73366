package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import java.util.List;

/** Gathers decisions into the document of claims. */
final class ClaimsWriter {
    private ClaimsWriter() {}

    static Claims write(Pricing pricing, List<PricingDecision> decisions) {
        List<PricedAttendance> accepted = decisions.stream()
                .filter(PricedAttendance.class::isInstance)
                .map(PricedAttendance.class::cast)
                .toList();
        return Claims.builder()
                .scheme(pricing.scheme().id())
                .knownOn(pricing.knownOn())
                .assumptions(pricing.scheme().assumptions())
                .claims(accepted.stream().map(PricedAttendance::claim).toList())
                .rejections(decisions.stream()
                        .filter(Rejection.class::isInstance)
                        .map(Rejection.class::cast)
                        .toList())
                .findings(RateChecks.of(pricing, accepted))
                .total(accepted.stream().map(PricedAttendance::total).reduce(Money.ZERO, Money::plus))
                .build();
    }
}
