package io.github.qic.core.valid;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of one thing inside a document: 1 to 64 ASCII letters, digits, {@code .}, {@code _}, {@code -} or {@code :},
 * beginning with a letter or digit. Case matters. Ids of participants are pseudonyms: never a name, payroll or National
 * Insurance number.
 *
 * @param <T> what it identifies, so that the id of a site cannot be passed as the id of a person
 */
// The parameter is there for the compiler. HashMap orders keys of equal hash only if they are comparable to their raw
// class.
@SuppressWarnings({"UnusedTypeParameter", "rawtypes"})
public final class Id<T> implements Comparable<Id> {
    private final String value;

    /** Cached: look-ups in large documents need not load the text. */
    private final int hash;

    private Id(String value) {
        this.value = value;
        this.hash = value.hashCode();
    }

    /**
     * {@return the id}
     *
     * @throws InvalidValueException if the text is not an id
     */
    @JsonCreator
    public static <T> Id<T> of(String value) {
        new Problems()
                .require(
                        isId(value),
                        "",
                        "is not an id: 1 to 64 letters, digits, '.', '_', '-' or ':', beginning with a letter or digit")
                .throwIfAny();
        return new Id<>(value);
    }

    private static boolean isId(String value) {
        int length = value.length();
        if (length == 0 || length > 64 || !isAlphanumeric(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = value.charAt(i);
            if (!isAlphanumeric(c) && c != '.' && c != '_' && c != '-' && c != ':') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** {@return its text} */
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof Id<?> id && hash == id.hash && value.equals(id.value));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return value;
    }
}
