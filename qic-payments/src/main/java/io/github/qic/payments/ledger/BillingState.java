package io.github.qic.payments.ledger;

/** How an attendance stands in a ledger. */
public enum BillingState {
    /** Nobody has billed it. */
    FREE,
    /** A draft holds it. */
    RESERVED,
    /** An issued document bills it. */
    BILLED,
    /** What billed it is paid in full. */
    PAID,
    /** What billed it was credited, so that it is free again. */
    CREDITED;

    /** {@return whether a draft may bill it} */
    public boolean isFree() {
        return this == FREE || this == CREDITED;
    }
}
