package io.github.qic.pdsa.cycle;

import io.github.qic.core.internal.text.Words;

/** What a test is counted in, the smallest first. */
public enum ScaleUnit {
    /** One resident, or what is done for one resident. */
    RESIDENT,
    /** One member of staff. */
    STAFF_MEMBER,
    /** One shift. */
    SHIFT,
    /** One part of a care home, such as a floor. */
    UNIT,
    /** One whole care home. */
    CARE_HOME,
    /** One whole site of the collaborative. */
    SITE,
    /** The whole collaborative. */
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
