package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * When a rate is rounded to the penny if an enhancement raises it. Published sources use both orders; the results can differ by a
 * penny.
 */
public enum RateRounding {
    /**
     * The rate is rounded, then raised, then rounded again: £12.92 raised by 83% is £23.64, as job advertisements of 2026 print
     * it.
     */
    @JsonProperty("before-enhancement")
    BEFORE_ENHANCEMENT,
    /**
     * The unrounded rate is raised, and only the result is rounded. This is how the joint unions price the enhancement of 88% for band
     * 2 in 2017/18 at £8.17 an hour: 18,157 / 52.143 / 37.5 x 0.88 = 8.1715.
     */
    @JsonProperty("after-enhancement")
    AFTER_ENHANCEMENT
}
