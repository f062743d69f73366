package io.github.qic.core.programme;

import io.github.qic.core.valid.Problems;

/**
 * A change of the programme while it ran.
 *
 * @param month the month of the programme it took effect in, from 1
 * @param change what was done otherwise than planned
 * @param reason why
 */
public record Modification(int month, String change, String reason) {
    public Modification {
        new Problems()
                .requireText(change, "/change")
                .requireText(reason, "/reason")
                .throwIfAny();
    }
}
