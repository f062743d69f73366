package io.github.qic.payments.pay;

import io.github.qic.core.valid.Problems;

/**
 * Where the figure of a row comes from.
 *
 * @param verification how far it can be trusted
 * @param text the publication it was read in, or how it was found otherwise
 */
public record RowSource(Verification verification, String text) {
    public RowSource {
        new Problems().requireText(text, "/text").throwIfAny();
    }

    /** {@return whether the figure was read in an official or other public table} */
    public boolean verified() {
        return verification.verified();
    }

    /** {@return whether another publication gives another figure, which the text names after "in conflict with"} */
    public boolean disputed() {
        return text.contains("in conflict with");
    }
}
