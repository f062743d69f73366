package io.github.qic.payments.claim;

/** What the scheme offers a person on some days: terms of payment, or a refusal. */
sealed interface DayTerms permits PricedTerms, UnpaidTerms {}
