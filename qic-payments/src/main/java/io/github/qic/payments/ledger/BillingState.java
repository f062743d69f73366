package io.github.qic.payments.ledger;

/** Whether an attendance is billed and paid. */
public enum BillingState {
    /** Never billed; a draft may bill it. */
    UNBILLED,
    /** Reserved by a draft. */
    RESERVED,
    /** Billed by an issued document. */
    BILLED,
    /** Billed and paid in full. */
    PAID,
    /** Billed and credited since; a draft may bill it again. */
    CREDITED
}
