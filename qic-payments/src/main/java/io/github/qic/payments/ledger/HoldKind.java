package io.github.qic.payments.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why lines of a document are not paid for the time being. */
public enum HoldKind {
    /** The buyer waits for something, such as a purchase order or an approval. */
    @JsonProperty("on-hold")
    ON_HOLD,
    /** The buyer disputes what is charged. */
    @JsonProperty("disputed")
    DISPUTED
}
