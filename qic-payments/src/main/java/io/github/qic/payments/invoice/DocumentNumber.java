package io.github.qic.payments.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.valid.InvalidValueException;

/**
 * The number of an invoice or credit note: 1 to 30 capital letters and digits, as NHS Shared Business Services accepts them.
 * The caller chooses it; the invoices and credit notes of a supplier share one sequence, and a ledger refuses duplicates.
 *
 * @param value the text
 */
public record DocumentNumber(@JsonValue String value) implements Comparable<DocumentNumber> {
    /** @throws InvalidValueException if there is anything else: lower-case letters, spaces, hyphens or slashes */
    public DocumentNumber {
        if (!value.matches("[A-Z0-9]{1,30}")) {
            throw InvalidValueException.of("", "must be 1 to 30 capital letters and digits");
        }
    }

    /**
     * {@return the number with this text}
     *
     * @throws InvalidValueException if there is anything but 1 to 30 capital letters and digits
     */
    @JsonCreator
    public static DocumentNumber of(String value) {
        return new DocumentNumber(value);
    }

    @Override
    public int compareTo(DocumentNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
