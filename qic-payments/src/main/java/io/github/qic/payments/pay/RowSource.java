package io.github.qic.payments.pay;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * The source of the figure of a row.
 *
 * @param verification how reliable it is
 * @param text the publication it was read in, or how else it was found
 */
public record RowSource(Verification verification, String text) {
    /** @throws InvalidValueException if the text is blank or has more than 1,000 characters */
    public RowSource {
        Objects.requireNonNull(verification, "verification");
        Objects.requireNonNull(text, "text");
        new Problems().requireName(text, "/text").throwIfAny();
    }

    /** {@return whether the figure was read in an official or other public table} */
    public boolean verified() {
        return verification.verified();
    }

    /** {@return whether another publication gives a different figure, which the text names after "in conflict with"} */
    public boolean disputed() {
        return text.contains("in conflict with");
    }
}
