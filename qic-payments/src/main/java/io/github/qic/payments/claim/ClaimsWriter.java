package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import java.util.List;

/** Gathers decisions into the document of claims. */
final class ClaimsWriter {
    private ClaimsWriter() {}

    static Claims write(Pricing pricing, List<Decision> decisions) {
        List<Accepted> accepted = decisions.stream()
                .filter(Accepted.class::isInstance)
                .map(Accepted.class::cast)
                .toList();
        return Claims.builder()
                .scheme(pricing.scheme().id())
                .knownOn(pricing.knownOn())
                .assumptions(pricing.scheme().assumptions())
                .claims(accepted.stream().map(Accepted::claim).toList())
                .rejections(decisions.stream()
                        .filter(Rejection.class::isInstance)
                        .map(Rejection.class::cast)
                        .toList())
                .findings(RateFindings.of(pricing, accepted))
                .total(accepted.stream().map(Accepted::total).reduce(Money.ZERO, Money::plus))
                .build();
    }
}
