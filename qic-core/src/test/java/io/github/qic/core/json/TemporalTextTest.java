package io.github.qic.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Dates and times read by hand are those that a strict formatter of java.time reads, and no others. */
class TemporalTextTest {
    /** Signs, separators of other forms, blanks, and digits that are none in JSON: Arabic and full-width ones. */
    private static final String ODD = "+-:./T Z0195a\u0663\uFF15";

    private static final List<String> DAYS =
            List.of("2023-02-28", "2024-02-29", "1900-02-29", "2000-02-29", "0000-01-01", "9999-12-31", "2024-04-31");
    private static final List<String> MONTHS = List.of("2024-01", "0000-12", "9999-12", "2024-13", "2024-00");

    @Test
    void times_are_those_of_the_formatter() {
        DateTimeFormatter formatter = strict("HH:mm");
        for (int first = 0; first < 100; first++) {
            for (int second = 0; second < 100; second++) {
                same("%02d:%02d".formatted(first, second), TemporalDeserializer::time, formatter, LocalTime::from);
            }
        }
        sameNear(List.of("09:30", "23:59", "00:00", "24:00"), TemporalDeserializer::time, formatter, LocalTime::from);
    }

    @Test
    void dates_are_those_of_the_formatter() {
        DateTimeFormatter formatter = fourDigits("-MM-dd");
        for (String year : List.of("1900", "2000", "2023", "2024")) {
            for (int month = 0; month < 100; month++) {
                for (int day = 0; day < 100; day++) {
                    String text = "%s-%02d-%02d".formatted(year, month, day);
                    same(text, TemporalDeserializer::day, formatter, LocalDate::from);
                }
            }
        }
        sameNear(DAYS, TemporalDeserializer::day, formatter, LocalDate::from);
    }

    @Test
    void months_are_those_of_the_formatter() {
        DateTimeFormatter formatter = fourDigits("-MM");
        for (int year = 0; year < 10_000; year += 7) {
            for (int month = 0; month < 15; month++) {
                String text = "%04d-%02d".formatted(year, month);
                same(text, TemporalDeserializer::month, formatter, YearMonth::from);
            }
        }
        sameNear(MONTHS, TemporalDeserializer::month, formatter, YearMonth::from);
    }

    @Test
    void days_of_the_year_are_those_of_the_formatter() {
        DateTimeFormatter formatter = strict("'--'MM-dd");
        for (int month = 0; month < 100; month++) {
            for (int day = 0; day < 100; day++) {
                String text = "--%02d-%02d".formatted(month, day);
                same(text, TemporalDeserializer::dayOfYear, formatter, MonthDay::from);
            }
        }
        sameNear(List.of("--03-31", "--02-29"), TemporalDeserializer::dayOfYear, formatter, MonthDay::from);
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    private static DateTimeFormatter fourDigits(String rest) {
        return new DateTimeFormatterBuilder()
                .appendValue(ChronoField.YEAR, 4)
                .appendPattern(rest)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Every text in which one character is missing, added or another. */
    private static <T> void sameNear(
            List<String> texts, Function<String, T> byHand, DateTimeFormatter formatter, TemporalQuery<T> query) {
        for (String text : texts) {
            same(text, byHand, formatter, query);
            for (int i = 0; i <= text.length(); i++) {
                String before = text.substring(0, i);
                String after = text.substring(Math.min(i + 1, text.length()));
                same(before + after, byHand, formatter, query);
                for (int j = 0; j < ODD.length(); j++) {
                    char odd = ODD.charAt(j);
                    same(before + odd + after, byHand, formatter, query);
                    same(before + odd + text.substring(i), byHand, formatter, query);
                }
            }
        }
    }

    private static <T> void same(
            String text, Function<String, T> byHand, DateTimeFormatter formatter, TemporalQuery<T> query) {
        assertThat(read(() -> byHand.apply(text))).as(text).isEqualTo(read(() -> formatter.parse(text, query)));
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> Optional<T> read(Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
