package io.github.qic.core.programme;

import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * A change to the programme while it ran.
 *
 * @param month the month of the programme in which it took effect, from 1
 * @param change how delivery departed from the plan
 * @param reason why
 */
public record Modification(int month, String change, String reason) {
    public Modification {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(reason, "reason");
        new Problems()
                .requireText(change, "/change")
                .requireText(reason, "/reason")
                .throwIfAny();
    }
}
