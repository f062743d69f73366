package io.github.qic.payments.claim;

import java.util.function.Function;

/** What applies to a person on some days: terms with a rate, or the reason for not paying. */
sealed interface DayTerms permits PricedTerms, DayTerms.Unpaid {
    <R> R match(Function<PricedTerms, R> priced, Function<Unpaid, R> unpaid);

    /** Why there is no pay on some days. */
    record Unpaid(RejectionReason reason, String message) implements DayTerms {
        @Override
        public <R> R match(Function<PricedTerms, R> priced, Function<Unpaid, R> unpaid) {
            return unpaid.apply(this);
        }
    }
}
