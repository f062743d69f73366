package io.github.qic.payments.reconcile;

/** The step that mends a difference between what is billed and what is due. */
public enum MendingStep {
    /** Withdraw the draft; what is billed of the attendance beside it is corrected as if there were no draft. */
    WITHDRAW,
    /** Issue the draft. */
    ISSUE,
    /** Credit the lines. */
    CREDIT,
    /** Credit the lines, and bill the attendance again. */
    CREDIT_AND_BILL,
    /** Bill the attendance, after crediting whatever was billed for the same time. */
    BILL,
    /** Issue a supplementary invoice for the difference. */
    SUPPLEMENT,
    /** Issue a credit note for the difference. */
    REDUCE
}
