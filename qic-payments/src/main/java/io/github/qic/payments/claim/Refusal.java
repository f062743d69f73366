package io.github.qic.payments.claim;

/** Why nothing is paid on some days. */
record Refusal(RejectionReason reason, String message) implements Offer {}
