package io.github.qic.payments.pay;

/** The items of the table of other on-costs. */
public enum OnCostItem {
    /** The apprenticeship levy of employers whose pay bill is above £3 million a year. */
    APPRENTICESHIP_LEVY,
    /** The minimum employer contribution under automatic enrolment in a workplace pension. */
    WORKPLACE_PENSION
}
