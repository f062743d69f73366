package io.github.qic.payments.reconcile;

/** Why what is billed for an attendance differs from what is due. */
public enum DifferenceCause {
    /** The attendance is no longer in the register. */
    DELETED,
    /** Its person, gathering, day or start was corrected: it is billed under one reference and due under another. */
    MOVED,
    /** More minutes are due than are billed, because its end or another attendance was corrected. */
    MORE_MINUTES,
    /** Fewer minutes are due than are billed, because its end was corrected or a cap is used up. */
    FEWER_MINUTES,
    /** The role of the person was corrected. */
    ROLE,
    /** Another organisation employs the person. */
    EMPLOYER,
    /** A pay award was announced after it was billed. */
    AWARD,
    /** Another rate, on-cost or expense is due for another reason. */
    RATE,
    /** It was billed in part, such as by an invoice that claimed less than was due. */
    PART_BILLED,
    /** The scheme does not pay it any more. */
    NOT_PAYABLE,
    /** It is billed beyond the budget or a cap. */
    OVER_LIMIT,
    /** A draft reserves what is due. */
    IN_DRAFT,
    /** It was never billed, or was credited since. */
    UNBILLED
}
