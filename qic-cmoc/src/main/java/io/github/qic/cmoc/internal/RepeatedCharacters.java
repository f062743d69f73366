package io.github.qic.cmoc.internal;

import io.github.qic.core.internal.collect.CharacterLimit;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;

/** Bounds the characters of rows that repeat the texts of a small document. */
public final class RepeatedCharacters {
    private final String path;
    private final String counted;
    private long characters;

    /**
     * @param path the list that has the texts
     * @param counted with what the texts are repeated, such as {@code each claim}
     */
    public RepeatedCharacters(String path, String counted) {
        this.path = path;
        this.counted = counted;
    }

    /**
     * {@return the row}
     *
     * @throws InvalidValueException if there are more than 50,000,000 characters, including those of the row
     */
    public List<String> add(List<String> row) {
        for (String cell : row) {
            characters += cell.length();
        }
        CharacterLimit.require(characters, CharacterLimit.TABLE, path, "all, counted with " + counted);
        return row;
    }
}
