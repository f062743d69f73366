package io.github.qic.payments.invoice;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * An issued document of the same supplier, by its number and date.
 *
 * @param number the number
 * @param issueDate the day of issue
 */
public record DocumentReference(DocumentNumber number, LocalDate issueDate) implements Comparable<DocumentReference> {
    private static final Comparator<DocumentReference> BY_NUMBER =
            Comparator.comparing(DocumentReference::number).thenComparing(DocumentReference::issueDate);

    /** @throws InvalidValueException if the day of issue is not in the years 1900 to 2200 */
    public DocumentReference {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issueDate, "issueDate");
        new Problems().requireDate(issueDate, "/issueDate").throwIfAny();
    }

    /** {@return a reference to a document} */
    public static DocumentReference of(BillingDocument document) {
        return new DocumentReference(document.number(), document.issueDate());
    }

    @Override
    public int compareTo(DocumentReference other) {
        return BY_NUMBER.compare(this, other);
    }
}
