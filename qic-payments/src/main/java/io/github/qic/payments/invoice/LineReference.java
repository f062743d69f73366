package io.github.qic.payments.invoice;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Comparator;
import java.util.Objects;

/**
 * A line of an issued document of the same supplier.
 *
 * @param document the number of the invoice or credit note
 * @param line the number of the line, from 1
 */
public record LineReference(DocumentNumber document, int line) implements Comparable<LineReference> {
    private static final Comparator<LineReference> ORDER =
            Comparator.comparing(LineReference::document).thenComparingInt(LineReference::line);

    /** @throws InvalidValueException if the line number is below 1 */
    public LineReference {
        Objects.requireNonNull(document, "document");
        new Problems().require(line >= 1, "/line", "must be 1 or more").throwIfAny();
    }

    @Override
    public int compareTo(LineReference other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return document + " line " + line;
    }
}
