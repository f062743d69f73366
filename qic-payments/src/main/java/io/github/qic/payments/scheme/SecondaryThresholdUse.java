package io.github.qic.payments.scheme;

/** Who has used the secondary threshold of National Insurance: the question decides what backfill adds to the bill. */
public enum SecondaryThresholdUse {
    /** Normal pay uses it: the employer bears the rate on all of the extra pay. */
    USED_BY_NORMAL_PAY,
    /**
     * The cover is somebody with no other pay from this employer: each week's pay is free up to the weekly threshold. Weeks
     * are counted from 6 April, as the tax year is.
     */
    FREE_EACH_WEEK
}
