package io.github.qic.payments.scheme;

import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * The least time that can be claimed.
 *
 * @param minutes the time, 1 to 1440
 * @param below what happens to less
 */
public record MinimumTime(int minutes, Below below) {
    /** What happens to a shorter time. */
    public enum Below {
        /** It is paid as the minimum. */
        RAISED,
        /** It is not paid. */
        REFUSED
    }

    public MinimumTime {
        Objects.requireNonNull(below, "below");
        new Problems()
                .require(minutes >= 1 && minutes <= 1440, "/minutes", "must be 1 to 1440")
                .throwIfAny();
    }
}
