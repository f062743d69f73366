package io.github.qic.payments.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.valid.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What stands for an attendance outside the programme: {@code C} and 16 letters and digits. It is made from the attendance
 * alone, so the same attendance has the same reference in every statement, invoice and run, whoever claims it, and the
 * pseudonym of the person stays inside. It hides the pseudonym from readers, not from somebody who holds a list of
 * pseudonyms and tries them. A corrected attendance has another key and so another reference; the ledger lists references that
 * are missing from a register.
 *
 * @param value its text
 */
public record ClaimReference(@JsonValue String value) implements Comparable<ClaimReference> {
    /** Douglas Crockford's base 32: no letter that is taken for a digit. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;

    /** Refuses text of another form. */
    public ClaimReference {
        if (!value.matches("C[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}")) {
            throw InvalidValueException.of("", "must look like C8RT0M2J1XW5Q4K7H");
        }
    }

    /**
     * {@return the reference of a text}
     *
     * @param value the text
     * @throws InvalidValueException if it is not a reference
     */
    @JsonCreator
    public static ClaimReference parse(String value) {
        return new ClaimReference(value);
    }

    /**
     * {@return the reference of an attendance: the first 80 bits of the SHA-256 of its key, in base 32}
     *
     * @param attendance the key of the attendance
     */
    public static ClaimReference of(AttendanceKey attendance) {
        byte[] hash = sha256(attendance.toString());
        StringBuilder text = new StringBuilder(LENGTH + 1).append('C');
        int bits = 0;
        int held = 0;
        for (int i = 0; text.length() <= LENGTH; ) {
            if (held < 5) {
                bits = (bits << 8) | (hash[i++] & 0xFF);
                held += 8;
            }
            held -= 5;
            text.append(DIGITS.charAt((bits >> held) & 31));
        }
        return new ClaimReference(text.toString());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(ClaimReference other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
