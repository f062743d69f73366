package io.github.qic.payments.receive;

/** Why something on an invoice is queried. */
public enum QueryReason {
    /** The register has no such attendance of somebody the supplier employs. */
    NOT_ATTENDED,
    /** There was an attendance, but the scheme does not pay it. */
    NOT_PAYABLE,
    /** The attendance belongs to another supplier. */
    OTHER_SUPPLIER,
    /** The reference belongs to another day. */
    WRONG_DATE,
    /** More minutes than are paid for the attendance. */
    TOO_MANY_MINUTES,
    /** Another band than the scheme pays. */
    WRONG_BAND,
    /** The right band, but the rate of another year. */
    WRONG_YEAR,
    /** Another rate than the scheme pays. */
    WRONG_RATE,
    /** Billed or reserved already, or twice on this invoice. */
    ALREADY_CLAIMED,
    /** The figures of the invoice do not give its amounts. */
    ARITHMETIC,
    /** The amount passes what is due, for no other reason found. */
    MORE_THAN_DUE,
    /** Less is claimed than is due: a line is paid as claimed; a total alone does not say for which attendances it is. */
    LESS_THAN_DUE,
    /** The supplier has used the number before. */
    NUMBER_USED,
    /** The number has no letters and digits that a ledger could record it under, or too many. */
    NUMBER_UNUSABLE
}
