package io.github.qic.payments.ledger;

/** Why lines of a document are not paid for the time being. */
public enum HoldKind {
    /** The buyer waits for something, such as a purchase order or an approval. */
    ON_HOLD,
    /** The buyer disputes what is charged. */
    DISPUTED
}
