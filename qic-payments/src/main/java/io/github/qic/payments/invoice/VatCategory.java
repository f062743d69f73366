package io.github.qic.payments.invoice;

/** How a supplier's documents stand to VAT; the codes are those of UNCL 5305, as e-invoices use them. */
public enum VatCategory {
    /** Outside the scope of VAT, such as the reimbursement of a cost; needs no registration. */
    OUTSIDE_SCOPE("O"),
    /** An exempt supply of a supplier that is registered for VAT. */
    EXEMPT("E"),
    /** A supply at a positive rate by a supplier that is registered for VAT, such as a supply of staff. */
    STANDARD("S");

    private final String code;

    VatCategory(String code) {
        this.code = code;
    }

    /** {@return the letter of the category} */
    public String code() {
        return code;
    }
}
