package io.github.qic.cmoc.quote;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;

/**
 * A passage of a text, in code points from 0.
 *
 * @param start the position of its first character
 * @param end the position after its last character
 */
public record TextSpan(int start, int end) {
    /** @throws InvalidValueException if the start is negative or the end is not after it */
    public TextSpan {
        new Problems()
                .requireAtLeast(start, 0, "/start")
                .require(start < end, "/end", "must be after start")
                .throwIfAny();
    }
}
