package io.github.qic.cmoc.refi;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The id of anything in a codebook or project: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, with braces or without, in either
 * case (REFI-QDA 1.5, GUIDType). Two spellings of one id are equal; the text stays as it was given.
 */
public final class Guid implements Comparable<Guid> {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final String text;
    private final String digits;

    private Guid(String text, String digits) {
        this.text = text;
        this.digits = digits;
    }

    /**
     * {@return the id}
     *
     * @throws InvalidValueException if the text is not such an id
     */
    @JsonCreator
    public static Guid of(String text) {
        boolean braces = text.startsWith("{") && text.endsWith("}") && text.length() > 1;
        String digits = (braces ? text.substring(1, text.length() - 1) : text).toLowerCase(Locale.ROOT);
        new Problems()
                .require(
                        text.length() <= 38 && DIGITS.matcher(digits).matches(),
                        "",
                        "is not a GUID: 8-4-4-4-12 hexadecimal digits")
                .throwIfAny();
        return new Guid(text, digits);
    }

    /** {@return the id that some names always have: version 3 of RFC 9562} */
    static Guid named(String... names) {
        return of(UUID.nameUUIDFromBytes(String.join("\n", names).getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    /** {@return its text as it was given} */
    @JsonValue
    public String text() {
        return text;
    }

    /** {@return its digits in lower case, without braces} */
    String digits() {
        return digits;
    }

    @Override
    public int compareTo(Guid other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Guid guid && digits.equals(guid.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
