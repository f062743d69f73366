package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * The minimum time of a claim.
 *
 * @param minutes the time, 1 to 1440
 * @param below what happens to a shorter time
 */
public record MinimumTime(int minutes, Below below) {
    /** What happens to a shorter time. */
    public enum Below {
        /** It is paid as the minimum. */
        @JsonProperty("raised")
        RAISED,
        /** It is rejected. */
        @JsonProperty("refused")
        REFUSED
    }

    /** @throws InvalidValueException if the minutes are out of range */
    public MinimumTime {
        Objects.requireNonNull(below, "below");
        new Problems()
                .require(minutes >= 1 && minutes <= 1440, "/minutes", "must be 1 to 1440")
                .throwIfAny();
    }
}
