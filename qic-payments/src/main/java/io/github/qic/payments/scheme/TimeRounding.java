package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * Rounding of attended time to a multiple of a number of minutes.
 *
 * @param minutes the multiple, 2 to 60
 * @param direction up, down or to the nearest
 */
public record TimeRounding(int minutes, Direction direction) {
    /** The direction in which time is rounded. */
    public enum Direction {
        /** To the next multiple. */
        @JsonProperty("up")
        UP,
        /** To the multiple before. */
        @JsonProperty("down")
        DOWN,
        /** To the nearest multiple, halves up. */
        @JsonProperty("nearest")
        NEAREST
    }

    /** @throws InvalidValueException if the minutes are out of range */
    public TimeRounding {
        Objects.requireNonNull(direction, "direction");
        new Problems()
                .require(minutes >= 2 && minutes <= 60, "/minutes", "must be 2 to 60")
                .throwIfAny();
    }

    /** {@return the minutes attended, which must not be negative, rounded} */
    public int round(int attended) {
        int added = switch (direction) {
            case UP -> minutes - 1;
            case DOWN -> 0;
            case NEAREST -> minutes / 2;
        };
        return (attended + added) / minutes * minutes;
    }
}
