package io.github.qic.payments.invoice;

/** Why something is credited. A closed list: free text could hold what must not be on a document. */
public enum CreditReason {
    /** The person was not there. */
    NOT_ATTENDED("not attended"),
    /** The time was recorded wrongly. */
    TIME_CORRECTED("the recorded time was corrected"),
    /** The role, band or rate was wrong. */
    WRONG_RATE("wrong role, band or rate"),
    /** Another organisation employs the person. */
    WRONG_SUPPLIER("billed by the wrong organisation"),
    /** It had been paid for in another way. */
    PAID_OTHERWISE("paid for in another way"),
    /** Rates were lowered afterwards. */
    RATES_CHANGED("rates changed afterwards"),
    /** The invoice as a document was wrong, for example its buyer or purchase order. */
    DOCUMENT_WRONG("error in the document");

    private final String text;

    CreditReason(String text) {
        this.text = text;
    }

    /** {@return the reason in words} */
    public String text() {
        return text;
    }
}
