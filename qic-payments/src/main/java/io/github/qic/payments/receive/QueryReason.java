package io.github.qic.payments.receive;

/** Why an invoice or a line is queried. */
public enum QueryReason {
    /** The register has no such attendance by a person the supplier employs. */
    NOT_ATTENDED,
    /** The scheme does not pay the attendance. */
    NOT_PAYABLE,
    /** The person is not employed by the supplier. */
    OTHER_SUPPLIER,
    /** The attendance was on another day. */
    WRONG_DATE,
    /** More minutes are claimed than are paid for the attendance. */
    TOO_MANY_MINUTES,
    /** The band is not the one the scheme pays. */
    WRONG_BAND,
    /** The rate is that of another year. */
    WRONG_YEAR,
    /** The rate is not the one the scheme pays. */
    WRONG_RATE,
    /** The attendance is already billed or reserved, or claimed twice on this invoice. */
    ALREADY_CLAIMED,
    /** The figures of the invoice do not add up. */
    ARITHMETIC,
    /** The amount exceeds what is due, and no other reason was found. */
    MORE_THAN_DUE,
    /** Less is claimed than is due. A line is paid as claimed; a total alone does not say which attendances it covers. */
    LESS_THAN_DUE,
    /** The supplier has used the number before. */
    NUMBER_USED,
    /** A ledger cannot record the number: it has no letters and digits, or too many. */
    NUMBER_UNUSABLE
}
