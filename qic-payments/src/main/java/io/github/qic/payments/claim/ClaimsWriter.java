package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import java.util.ArrayList;
import java.util.List;

/** Collects decisions into the document of claims. */
final class ClaimsWriter {
    private ClaimsWriter() {}

    static Claims write(Pricing pricing, List<PricingDecision> decisions) {
        List<PricedAttendance> priced = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        decisions.forEach(decision -> decision.match(priced::add, rejections::add));
        return Claims.builder()
                .scheme(pricing.scheme().id())
                .knownOn(pricing.knownOn())
                .assumptions(pricing.scheme().assumptions())
                .claims(priced.stream().map(PricedAttendance::claim).toList())
                .rejections(rejections)
                .findings(RateCheck.of(pricing, priced))
                .total(Money.sum(priced.stream().map(PricedAttendance::total)))
                .build();
    }
}
