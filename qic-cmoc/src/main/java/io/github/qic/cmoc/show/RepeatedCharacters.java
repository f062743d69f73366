package io.github.qic.cmoc.show;

import io.github.qic.core.valid.InvalidValueException;
import java.util.List;

/** Bounds the characters of rows that repeat the quotes and labels of a small document. */
final class RepeatedCharacters {
    private static final long MOST = 50_000_000;

    private final String counted;
    private long characters;

    /** @param counted with what the texts are repeated, such as {@code each claim} */
    RepeatedCharacters(String counted) {
        this.counted = counted;
    }

    /**
     * {@return the row}
     *
     * @throws InvalidValueException if there are more than 50,000,000 characters with those of the row
     */
    List<String> add(List<String> row) {
        for (String cell : row) {
            characters += cell.length();
        }
        if (characters > MOST) {
            throw InvalidValueException.of(
                    "/evidence/items", "must have at most 50,000,000 characters in all, counted with " + counted);
        }
        return row;
    }
}
