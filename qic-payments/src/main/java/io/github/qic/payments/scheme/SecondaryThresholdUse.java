package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether other pay uses up the secondary threshold of National Insurance, which determines the contribution on backfill. */
public enum SecondaryThresholdUse {
    /** Normal pay uses it up: the rate applies to all of the extra pay. */
    @JsonProperty("used-by-normal-pay")
    USED_BY_NORMAL_PAY,
    /**
     * The cover is a person with no other pay from this employer who is paid by the week: each week's pay is free up to the weekly
     * threshold. Weeks are counted from 6 April, as the tax year is.
     */
    @JsonProperty("free-each-week")
    FREE_EACH_WEEK,
    /** As {@link #FREE_EACH_WEEK}, for a person who is paid by the month: tax months begin on the 6th. */
    @JsonProperty("free-each-month")
    FREE_EACH_MONTH,
    /** As {@link #FREE_EACH_WEEK}, for a person whose earnings are assessed by the tax year. */
    @JsonProperty("free-each-year")
    FREE_EACH_YEAR,
    /** The employer's Employment Allowance covers the contribution: it is not borne, so nothing is paid. */
    @JsonProperty("covered-by-employment-allowance")
    COVERED_BY_EMPLOYMENT_ALLOWANCE
}
