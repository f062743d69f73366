package io.github.qic.core.internal.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Decimals as text: ASCII digits, perhaps with a minus and a point between digits. {@link BigDecimal} also reads signs, exponents
 * and the digits of every script, which hardly anybody means and other programs refuse.
 */
public final class PlainDecimal {
    private PlainDecimal() {}

    /** {@return the decimal in a text, if it is one; the caller bounds its length} */
    public static Optional<BigDecimal> find(String text) {
        return isPlain(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** {@return whether a decimal has at most that number of digits when it is written without an exponent} */
    public static boolean isBounded(BigDecimal value, int digits) {
        return Math.max(value.precision(), (long) value.precision() - value.scale()) <= digits
                && value.scale() <= digits;
    }

    private static boolean isPlain(String text) {
        int digits = 0;
        boolean point = false;
        for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && digits > 0 && !point) {
                point = true;
                digits = 0;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0;
    }
}
