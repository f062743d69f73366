package io.github.qic.cmoc.refi;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of parts of one sort.
 *
 * @param kind what became of them
 * @param element what they are, by the names of REFI-QDA, such as {@code PlainTextSelection}, or of the theory, such as {@code link}
 * @param count how many there are, at least one
 * @param detail how they were changed or why they were left out; may be empty
 */
public record TransferEntry(TransferKind kind, String element, int count, String detail) {
    /** @throws InvalidValueException if the element is blank, a text has characters that no text may have, or the count is below 1 */
    public TransferEntry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(detail, "detail");
        new Problems()
                .requireText(element, "/element")
                .requireAtLeast(count, 1, "/count")
                .requireText(Optional.of(detail).filter(text -> !text.isEmpty()), "/detail")
                .throwIfAny();
    }
}
