package io.github.qic.payments.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.valid.InvalidValueException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The hash of an entry of a ledger: SHA-256 (FIPS 180-4).
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record EntryHash(@JsonValue String value) {
    /** The hash before the first entry: 64 zeros. */
    public static final EntryHash START = new EntryHash("0".repeat(64));

    private static final int DIGITS = 64;

    /** @throws InvalidValueException if there is anything but 64 lower-case hexadecimal digits */
    public EntryHash {
        Objects.requireNonNull(value, "value");
        if (value.length() != DIGITS || !isHex(value)) {
            throw InvalidValueException.of("", "must be 64 lower-case hexadecimal digits");
        }
    }

    /**
     * {@return the hash with this text}
     *
     * @throws InvalidValueException if there is anything but 64 lower-case hexadecimal digits
     */
    @JsonCreator
    public static EntryHash of(String value) {
        return new EntryHash(value);
    }

    /** {@return the hash of what a digest has taken in} */
    static EntryHash of(MessageDigest digest) {
        return new EntryHash(HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static boolean isHex(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}
