package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Writes doubles as JavaScript does (ECMA-262, Number::toString), so that the text of a document does not depend on the version of
 * Java or on which program wrote it: the shortest digits that are read back as the same number, without a final {@code .0}.
 */
final class NumberSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    /** Fifteen digits are always enough to tell a decimal of fifteen digits, seventeen to tell a double. */
    private static final int EXACT_DIGITS = 15;

    private static final double MAX_EXACT_WHOLE = 1L << 53;

    private static final int PLAIN_ABOVE = -7;
    private static final int PLAIN_BELOW = 21;

    private final transient ToDoubleFunction<T> number;

    NumberSerializer(Class<T> type, ToDoubleFunction<T> number) {
        super(type);
        this.number = number;
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, T value) {
        return value instanceof OptionalDouble optional && optional.isEmpty();
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        double written = number.applyAsDouble(value);
        if (written == Math.rint(written) && Math.abs(written) < MAX_EXACT_WHOLE) {
            json.writeNumber((long) written); // also for trees and binary formats
        } else if (Double.isFinite(written) && json.canWriteFormattedNumbers()) {
            json.writeNumber(text(written));
        } else {
            json.writeNumber(written);
        }
    }

    static String text(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(value);
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent > PLAIN_ABOVE && exponent < PLAIN_BELOW) {
            return shortest.toPlainString();
        }
        String digits = shortest.unscaledValue().abs().toString();
        return (value < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + (exponent < 0 ? "e-" : "e+")
                + Math.abs(exponent);
    }

    /** Nearest first; above a power of two the neighbours are farther apart, so a number farther off may be read back too. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = Math.abs(value) < Double.MIN_NORMAL ? 1 : EXACT_DIGITS; ; digits++) {
            for (RoundingMode rounding : List.of(RoundingMode.HALF_EVEN, RoundingMode.UP)) {
                BigDecimal rounded = exact.round(new MathContext(digits, rounding));
                if (rounded.doubleValue() == value) {
                    return rounded.stripTrailingZeros();
                }
            }
        }
    }
}
