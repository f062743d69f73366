package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;

/**
 * Reads dates, months, days of the year and times of day from one form of text. Jackson's own deserializers also accept lists of numbers, drop the
 * time of a date-time, and read 24:00 as the midnight before.
 */
final class TemporalDeserializer<T extends TemporalAccessor> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final transient Function<String, T> parser;

    TemporalDeserializer(Class<T> type, Function<String, T> parser) {
        super(type);
        this.type = type;
        this.parser = parser;
    }

    /** {@return a date such as 2016-09-21; parsed here because a formatter takes as long as reading a small object} */
    static LocalDate day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("not a date with a year of four digits");
        }
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    /** {@return a month such as 2016-09} */
    static YearMonth month(String text) {
        if (text.length() != 7 || text.charAt(4) != '-') {
            throw new DateTimeException("not a month with a year of four digits");
        }
        return YearMonth.of(number(text, 0, 4), number(text, 5, 7));
    }

    /** {@return a day of every year such as --03-31} */
    static MonthDay dayOfYear(String text) {
        if (text.length() != 7 || !text.startsWith("--") || text.charAt(4) != '-') {
            throw new DateTimeException("not a day without a year");
        }
        return MonthDay.of(number(text, 2, 4), number(text, 5, 7));
    }

    /** {@return a time of day such as 09:30} */
    static LocalTime time(String text) {
        if (text.length() != 5 || text.charAt(2) != ':') {
            throw new DateTimeException("not a time to the minute");
        }
        return LocalTime.of(number(text, 0, 2), number(text, 3, 5));
    }

    /** {@return an instant such as 2016-09-21T10:00:00Z, in UTC only} */
    static Instant instant(String text) {
        if (!text.endsWith("Z")) {
            throw new DateTimeException("not in UTC");
        }
        return Instant.parse(text);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("not a digit");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return type.cast(context.handleUnexpectedToken(type, json));
        }
        try {
            return parser.apply(json.getText());
        } catch (DateTimeException e) {
            return type.cast(context.handleWeirdStringValue(type, json.getText(), "has the wrong format"));
        }
    }
}
