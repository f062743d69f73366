package io.github.qic.pdsa.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.qic.core.internal.text.Words;

/** What a test is counted in, the smallest first. */
public enum ScaleUnit {
    /** One resident, or what is done for one resident. */
    @JsonProperty("resident")
    RESIDENT,
    /** One member of staff. */
    @JsonProperty("staff-member")
    STAFF_MEMBER,
    /** One shift. */
    @JsonProperty("shift")
    SHIFT,
    /** One part of a care home, such as a floor. */
    @JsonProperty("unit")
    UNIT,
    /** One whole care home. */
    @JsonProperty("care-home")
    CARE_HOME,
    /** One whole site of the collaborative. */
    @JsonProperty("site")
    SITE,
    /** The whole collaborative. */
    @JsonProperty("collaborative")
    COLLABORATIVE;

    /** {@return its name for a number of them} */
    String label(int count) {
        String one = Words.of(this);
        if (count == 1) {
            return one;
        }
        return this == STAFF_MEMBER ? "members of staff" : one + "s";
    }
}
