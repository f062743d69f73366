package io.github.qic.payments.invoice;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The beginning of a SHA-256 as letters and digits. */
final class HashText {
    /** Douglas Crockford's base 32, without letters that look like digits. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private HashText() {}

    /** {@return the first {@code length} digits in base 32, of 5 bits each, of the hash of a text} */
    static String of(String text, int length) {
        return digits(bits(text, length), length);
    }

    /** {@return the first bits of the hash of a text, 5 for each digit} */
    static BigInteger bits(String text, int length) {
        return new BigInteger(1, sha256(text)).shiftRight(256 - 5 * length);
    }

    /** {@return the last digits of a number, in base 32} */
    static String digits(BigInteger bits, int length) {
        StringBuilder digits = new StringBuilder(length);
        for (int i = length - 1; i >= 0; i--) {
            digits.append(DIGITS.charAt(bits.shiftRight(i * 5).intValue() & 31));
        }
        return digits.toString();
    }

    /** {@return whether a text is a letter and a number of digits in base 32} */
    static boolean matches(String text, char first, int length) {
        if (text.length() != length + 1 || text.charAt(0) != first) {
            return false;
        }
        for (int i = 1; i <= length; i++) { // a stream for each line of a ledger is a good part of reading it
            if (DIGITS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
