package io.github.qic.payments.pay;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How reliable a row of a pay table is, from the most to the least. */
public enum Verification {
    /** Read on, or transcribed from, a page, circular or code of NHS Employers, the BMA or the government. */
    @JsonProperty("official")
    OFFICIAL(true),
    /** Read in a table published by a union, the press or others. */
    @JsonProperty("published")
    PUBLISHED(true),
    /**
     * Not read in a table of its own year, but the only whole-pound amount that fits the official tables of the years around it.
     */
    @JsonProperty("forced")
    FORCED(false),
    /** Follows from official figures and the stated award to within £1; the exact pound is recalled from memory. */
    @JsonProperty("derived")
    DERIVED(false),
    /** Recalled from memory or extrapolated only. */
    @JsonProperty("unconfirmed")
    UNCONFIRMED(false);

    private final boolean verified;

    Verification(boolean verified) {
        this.verified = verified;
    }

    /** {@return whether the figure was read in an official or other public table} */
    public boolean verified() {
        return verified;
    }
}
