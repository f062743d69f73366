package io.github.qic.payments.claim;

/** What applies to a person on some days: terms with a rate, or the reason for not paying. */
sealed interface DayTerms permits PricedTerms, DayTerms.Unpaid {
    /** Why there is no pay on some days. */
    record Unpaid(RejectionReason reason, String message) implements DayTerms {}
}
