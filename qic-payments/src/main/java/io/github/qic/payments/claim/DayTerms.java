package io.github.qic.payments.claim;

import java.util.function.Function;

/** What applies to a person on some days: terms with a rate, or the reason why nothing is paid. */
sealed interface DayTerms permits PricedTerms, UnpaidTerms {
    <R> R match(Function<PricedTerms, R> priced, Function<UnpaidTerms, R> unpaid);
}
