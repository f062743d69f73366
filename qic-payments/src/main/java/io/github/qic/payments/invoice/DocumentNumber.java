package io.github.qic.payments.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an invoice or credit note, as it is written on it: one line of 1 to 64 characters. A document to be issued gets a
 * number {@linkplain #of as NHS Shared Business Services accept it}; the number of a received one is kept as the supplier wrote
 * it. The invoices and credit notes of a supplier share one sequence, and a ledger refuses duplicates by their {@link #key()}.
 *
 * @param value the text
 */
public record DocumentNumber(@JsonValue String value) implements Comparable<DocumentNumber> {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]++");
    private static final int ISSUED = 30;
    private static final int LENGTH = 64;

    /** @throws InvalidValueException if the text is blank, longer than 64 characters, not one line, or has spaces at its ends */
    @JsonCreator
    public DocumentNumber {
        Objects.requireNonNull(value, "value");
        Problems problems = new Problems();
        CodeRules.requireLine(problems, value, "");
        problems.require(value.length() <= LENGTH, "", "must be at most " + LENGTH + " characters")
                .require(value.equals(Spaces.strip(value)), "", "must not begin or end with a space")
                .throwIfAny();
    }

    /**
     * {@return the number of a document to be issued, chosen by the caller}
     *
     * @throws InvalidValueException if there is anything but 1 to 30 capital letters and digits
     */
    public static DocumentNumber of(String value) {
        if (value.isEmpty() || value.length() > ISSUED || !isPlain(value)) {
            throw InvalidValueException.of("", "must be 1 to 30 capital letters and digits");
        }
        return new DocumentNumber(value);
    }

    /**
     * {@return the number of a received document, with runs of white space and forbidden characters as one space and none at its ends; empty if there is no
     * text, or more than 50 characters}
     */
    public static Optional<DocumentNumber> asWritten(String text) {
        String line = Spaces.strip(SPACES.matcher(text).replaceAll(" "));
        return line.isEmpty() || line.length() > 50 ? Optional.empty() : Optional.of(new DocumentNumber(line));
    }

    /** {@return this number with a {@code day} after it, for a supplier that begins again at 1 each year: {@code 1 of 2026-05-31}} */
    public DocumentNumber of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new DocumentNumber(value + " of " + day);
    }

    /**
     * {@return what two ways of writing one number have in common: its letters as capitals and its digits, without the characters
     * between them, except that groups of digits stay apart} {@code INV-1} and {@code inv1} are the same, {@code 1/21} and
     * {@code 12/1} are not. The key of a number without letters and digits is its text.
     */
    public String key() {
        return isPlain(value) ? value : key(Normalizer.normalize(value, Normalizer.Form.NFKC));
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder();
        boolean apart = false;
        for (int c : text.toUpperCase(Locale.ROOT).codePoints().toArray()) {
            if (!Character.isLetterOrDigit(c)) {
                apart = true;
                continue;
            }
            boolean afterDigit = !key.isEmpty() && Character.isDigit(key.codePointBefore(key.length()));
            if (apart && afterDigit && Character.isDigit(c)) {
                key.append('/');
            }
            key.appendCodePoint(c);
            apart = false;
        }
        return key.isEmpty() ? text : key.toString();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
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
