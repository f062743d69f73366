package io.github.qic.payments.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.valid.InvalidValueException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The reference of an attendance on documents: {@code C} and 16 letters and digits. It is made from the attendance alone, so
 * every statement, invoice and run has the same, whoever claims it. It hides the pseudonym of the person from readers, but not
 * from somebody who has a list of pseudonyms and tries them. An attendance whose person, gathering, day or start is corrected
 * gets another reference; the ledger lists those missing from a register.
 *
 * @param value the text
 */
public record ClaimReference(@JsonValue String value) implements Comparable<ClaimReference> {
    /** Douglas Crockford's base 32, without letters that look like digits. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;

    /** @throws InvalidValueException if the text is malformed */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClaimReference {
        if (!value.matches("C[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}")) {
            throw InvalidValueException.of("", "must look like C8RT0M2J1XW5Q4K7H");
        }
    }

    /** {@return the reference of an {@code attendance}: the first 80 bits of the SHA-256 of its key, in base 32} */
    public static ClaimReference of(AttendanceKey attendance) {
        BigInteger bits = new BigInteger(1, Arrays.copyOf(sha256(attendance.toString()), LENGTH * 5 / 8));
        StringBuilder text = new StringBuilder("C");
        for (int i = LENGTH - 1; i >= 0; i--) {
            text.append(DIGITS.charAt(bits.shiftRight(i * 5).intValue() & 31));
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
