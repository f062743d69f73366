package io.github.qic.payments.claim;

import java.util.function.Function;

/** Why nothing is paid on some days. */
record UnpaidTerms(RejectionReason reason, String message) implements DayTerms {
    @Override
    public <R> R match(Function<PricedTerms, R> priced, Function<UnpaidTerms, R> unpaid) {
        return unpaid.apply(this);
    }
}
