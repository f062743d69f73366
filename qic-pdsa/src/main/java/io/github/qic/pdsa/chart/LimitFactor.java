package io.github.qic.pdsa.chart;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The factor from the average moving range to the limits of I and T charts. The two differ in the fourth digit. */
public enum LimitFactor {
    /** 3/1.128 moving ranges from the mean, as in qicharts2 and most textbooks. */
    @JsonProperty("per-d2")
    PER_D2,
    /** 2.66 moving ranges from the mean, the rounded constant of NHSRplotthedots and of Making Data Count. */
    @JsonProperty("rounded")
    ROUNDED;

    static final double D2 = 1.128;

    double width(double range, double sigmas) {
        return switch (this) {
            case PER_D2 -> sigmas * (range / D2);
            // 2.66 itself at three sigma, and 2 x (2.66 / 3) at two: the order affects the last digit.
            case ROUNDED -> (sigmas == 3 ? 2.66 : sigmas * (2.66 / 3)) * range;
        };
    }
}
