package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.sheet.DecimalMark;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {
    private static FigureText figure(String cell) {
        return FigureText.of(cell).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12           | 12
            ' -3.50 '    | -3.50
            1,234.5      | 1234.5
            12,345,678   | 12345678
            £1200        | 1200
            -£7.25       | -7.25
            £-7.25       | -7.25
            £ 1,200.00   | 1200.00
            (7)          | -7
            (£1,234.50)  | -1234.50
            −7           | -7
            +3           | 3
            7.           | 7
            .5           | 0.5
            0.125        | 0.125
            000.123      | 0.123
            007          | 7
            1.2E+05      | 120000
            2.5e-3       | 0.0025
            1.23456789012345E-05 | 0.0000123456789012345
            12 345.6     | 12345.6
            12 345       | 12345
            12 345.60    | 12345.60
            1'234'567.8  | 1234567.8
            1’234.8      | 1234.8
            """)
    void a_figure_with_a_decimal_point(String cell, BigDecimal value) {
        assertThat(figure(cell).value(DecimalMark.POINT)).contains(value);
        assertThat(figure(cell).isPercent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7,5          | 7.5
            0,125        | 0.125
            000,123      | 0.123
            1234,567     | 1234.567
            1.234,5      | 1234.5
            12 345,678   | 12345.678
            1'234,5      | 1234.5
            7,           | 7
            ,5           | 0.5
            1,2E+05      | 120000
            1,234E+05    | 123400
            """)
    void a_figure_that_only_a_decimal_comma_explains(String cell, BigDecimal value) {
        assertThat(figure(cell).marks()).isEqualTo(FigureText.Marks.COMMA);
        assertThat(figure(cell).value(DecimalMark.COMMA)).contains(value);
        assertThat(figure(cell).value(DecimalMark.POINT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.5", "0.125", "000.123", "1,234.5", "12,345,678", "1234.567", ".5", "1.234E2"})
    void a_figure_that_only_a_decimal_point_explains(String cell) {
        assertThat(figure(cell).marks()).isEqualTo(FigureText.Marks.POINT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234   | 1234     | 1.234
            1.234   | 1.234    | 1234
            -12,000 | -12000   | -12.000
            £999.999 | 999.999 | 999999
            """)
    void three_digits_after_one_mark_can_be_read_in_two_ways(String cell, BigDecimal point, BigDecimal comma) {
        assertThat(figure(cell).marks()).isEqualTo(FigureText.Marks.EITHER);
        assertThat(figure(cell).value(DecimalMark.POINT)).contains(point);
        assertThat(figure(cell).value(DecimalMark.COMMA)).contains(comma);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "12 345", "1'234", "1E5", "007"})
    void a_figure_without_a_mark_says_nothing_about_marks(String cell) {
        assertThat(figure(cell).marks()).isEqualTo(FigureText.Marks.NONE);
    }

    @Test
    void a_percent_sign_is_noticed() {
        assertThat(figure("85.2%").isPercent()).isTrue();
        assertThat(figure("85.2 %").value(DecimalMark.POINT)).contains(new BigDecimal("85.2"));
        assertThat(figure("-7,5%").value(DecimalMark.COMMA)).contains(new BigDecimal("-7.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "*",
                "<5",
                "n/a",
                "NaN",
                "£",
                "£-",
                ".",
                ",",
                "()",
                "(-7)",
                "-(7)",
                "--7",
                "+-7",
                "£5%",
                "5%%",
                "12,34,567",
                "1,23,456",
                "0,123,456",
                "1,2345,678",
                "1.2.3",
                "1,234.567,8",
                "1,234 567",
                "12 34",
                "1 234 56",
                "1,234,567E2",
                "1 234E5",
                "1E999",
                "1E100",
                "1E-41",
                "٣",
                "７",
                "Infinity",
                "0x10",
                "1_000",
                "5 400 000 000 000 000 000",
                "1234567890123456789",
                "0.12345678901234567890123456789012345678901"
            })
    void what_is_not_surely_a_figure_is_not_guessed(String cell) {
        assertThat(FigureText.of(cell)).isEmpty();
    }

    @Test
    void a_cell_of_any_length_costs_next_to_nothing() {
        assertThat(FigureText.of("1".repeat(10_000_000))).isEmpty();
    }
}
