package io.github.qic.payments.invoice;

/** A category of VAT, with its code in UNCL 5305, which e-invoices use. */
public enum VatCategory {
    /** Outside the scope of VAT, such as the reimbursement of a cost; needs no registration. */
    OUTSIDE_SCOPE("O"),
    /** An exempt supply by a supplier registered for VAT. */
    EXEMPT("E"),
    /** A supply at a positive rate by a supplier registered for VAT, such as a supply of staff. */
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
