package io.github.qic.payments.claim;

/** Why nothing is paid on some days. */
record UnpaidTerms(RejectionReason reason, String message) implements DayTerms {}
