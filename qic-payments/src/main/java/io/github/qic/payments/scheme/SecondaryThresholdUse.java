package io.github.qic.payments.scheme;

/** Whether other pay uses up the secondary threshold of National Insurance, which determines the contribution on backfill. */
public enum SecondaryThresholdUse {
    /** Normal pay uses it up: the rate applies to all of the extra pay. */
    USED_BY_NORMAL_PAY,
    /**
     * The cover is a person with no other pay from this employer: each week's pay is free up to the weekly threshold. Weeks
     * are counted from 6 April, as the tax year is.
     */
    FREE_EACH_WEEK
}
