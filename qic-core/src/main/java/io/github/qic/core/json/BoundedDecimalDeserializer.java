package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.github.qic.core.internal.text.PlainDecimal;
import io.github.qic.core.valid.Problems;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads decimals from numbers, or from text that is a plain decimal. Refuses those whose plain form would exhaust memory, such as 1E+400000000. */
final class BoundedDecimalDeserializer extends StdScalarDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;
    private static final int MAX_DIGITS = Problems.MOST_DIGITS;

    /** Sign, point and exponent besides the digits, and leading or closing zeros. */
    private static final int LONGEST = 100;

    BoundedDecimalDeserializer() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_STRING && !token.isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        String text = parser.getText();
        // The time to parse a number grows with the square of its length; the parser of an application may allow NaN.
        Optional<BigDecimal> value = text.length() > LONGEST || parser.isNaN()
                ? Optional.empty()
                : token.isNumeric() ? Optional.of(new BigDecimal(text)) : PlainDecimal.find(text);
        if (value.filter(read -> PlainDecimal.isBounded(read, MAX_DIGITS)).isPresent()) {
            // Written and read again, 1e2 is 100: the same figure must be the same value.
            return value.get().scale() < 0 ? value.get().setScale(0) : value.get();
        }
        return (BigDecimal) context.handleWeirdStringValue(
                BigDecimal.class, text, "must be a decimal number of at most %d digits", MAX_DIGITS);
    }
}
