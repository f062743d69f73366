package io.github.qic.payments.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.valid.InvalidValueException;

/**
 * The number of an invoice or credit note: 1 to 30 capital letters and digits, as NHS Shared Business Services takes them.
 * The invoices and credit notes of one supplier share one space of numbers; the caller chooses them, the ledger refuses a
 * second use.
 *
 * @param value its text
 */
public record DocumentNumber(@JsonValue String value) implements Comparable<DocumentNumber> {
    /** Refuses anything else: no small letters, spaces, hyphens or slashes. */
    public DocumentNumber {
        if (!value.matches("[A-Z0-9]{1,30}")) {
            throw InvalidValueException.of("", "must be 1 to 30 capital letters and digits");
        }
    }

    /**
     * {@return the number}
     *
     * @param value its text
     * @throws InvalidValueException if the text is not a number
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
