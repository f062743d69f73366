package io.github.qic.payments.invoice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The reason for a credit note. A closed list, because free text could contain what must not be on a document. */
public enum CreditReason {
    /** The person did not attend. */
    @JsonProperty("not-attended")
    NOT_ATTENDED("not attended"),
    /** The recorded time was wrong. */
    @JsonProperty("time-corrected")
    TIME_CORRECTED("the recorded time was corrected"),
    /** The role, band or rate was wrong. */
    @JsonProperty("wrong-rate")
    WRONG_RATE("wrong role, band or rate"),
    /** Another organisation employs the person. */
    @JsonProperty("wrong-supplier")
    WRONG_SUPPLIER("billed by the wrong organisation"),
    /** The attendance was paid for in another way. */
    @JsonProperty("paid-otherwise")
    PAID_OTHERWISE("paid for in another way"),
    /** Rates were lowered afterwards. */
    @JsonProperty("rates-changed")
    RATES_CHANGED("rates changed afterwards"),
    /** The invoice as a document was wrong, for example its buyer or purchase order. */
    @JsonProperty("document-wrong")
    DOCUMENT_WRONG("error in the document");

    private final String text;

    CreditReason(String text) {
        this.text = text;
    }

    /** {@return the text for a document} */
    public String text() {
        return text;
    }
}
