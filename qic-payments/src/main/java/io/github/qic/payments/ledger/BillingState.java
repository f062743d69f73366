package io.github.qic.payments.ledger;

/** Where an attendance is in billing. */
public enum BillingState {
    /** Never billed; a draft may bill it. */
    UNBILLED,
    /** Reserved by a draft, and not billed at present. */
    RESERVED,
    /** Billed by an issued document. */
    BILLED,
    /** Billed and paid in full, after credits. */
    PAID,
    /** Billed and credited since; a draft may bill it again. */
    CREDITED
}
