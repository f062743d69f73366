package io.github.qic.payments.invoice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A category of VAT, with its code in UNCL 5305, which e-invoices use. */
public enum VatCategory {
    /** Outside the scope of VAT, such as the reimbursement of a cost; needs no registration. */
    @JsonProperty("outside-scope")
    OUTSIDE_SCOPE("O"),
    /** An exempt supply by a supplier registered for VAT. */
    @JsonProperty("exempt")
    EXEMPT("E"),
    /** A supply at a positive rate by a supplier registered for VAT, such as a supply of staff. */
    @JsonProperty("standard")
    STANDARD("S");

    private final String code;

    VatCategory(String code) {
        this.code = code;
    }

    /** {@return the code of one letter} */
    public String code() {
        return code;
    }
}
