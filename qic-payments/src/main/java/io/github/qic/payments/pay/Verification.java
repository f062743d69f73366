package io.github.qic.payments.pay;

/** How far a row of a pay table can be trusted, from strong to weak. */
public enum Verification {
    /** Read on, or transcribed from, a page or circular of NHS Employers, the BMA or the government. */
    OFFICIAL,
    /** Read in a union, press or other public table. */
    PUBLISHED,
    /** Follows from official figures by the stated award to within £1; the exact pound is recalled. */
    DERIVED,
    /** Recalled or extrapolated only. */
    UNCONFIRMED;

    /** {@return whether the figure was read in an official or other public table} */
    public boolean verified() {
        return this == OFFICIAL || this == PUBLISHED;
    }
}
