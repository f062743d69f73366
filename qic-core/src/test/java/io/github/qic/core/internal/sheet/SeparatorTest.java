package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.sheet.SheetSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatorTest {
    private static List<String> read(String sheet) {
        return Sheet.read(
                        SheetSource.of(sheet),
                        SheetTest.letters(),
                        s -> () -> s.rows().stream()
                                .map(row -> row.cell("a") + row.cell("b"))
                                .toList())
                .orThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2",
                "a;b\n1;2",
                "a\tb\n1\t2",
                "\n \r\na;b\n1;2",
                "\"a\";\"b\"\n1;2",
                "sep=;\na;b\n1;2",
                "\uFEFFsep=\t\na\tb\n1\t2"
            })
    void a_sheet_is_read_with_the_separator_of_its_headings(String sheet) {
        assertThat(read(sheet)).containsExactly("12");
    }

    @Test
    void a_separator_inside_quotes_does_not_count() {
        assertThat(read("\"a\",b\n\";;;\",2")).containsExactly(";;;2");
        assertThat(separator("a,\"b; c\"\n1,\"2; \"\"3;\"\"\"")).isEqualTo(',');
        assertThat(separator("a,b 5\" long; wide\n")).isEqualTo(';');
    }

    @Test
    void of_two_that_are_in_as_many_lines_it_is_that_of_the_earlier_line() {
        assertThat(separator("a;b\nc|d")).isEqualTo(';');
        assertThat(separator("a|b\nc;d\ne|f\ng;h")).isEqualTo('|');
        assertThat(separator("a|b\nc;d\ne;f")).isEqualTo(';');
    }

    @Test
    void the_first_twenty_lines_with_a_separator_decide() {
        assertThat(separator("title\n\n".repeat(25) + "a;b\n")).isEqualTo(';');
        assertThat(separator("a;b\n\n".repeat(10) + "a|b\n".repeat(90))).isEqualTo(';');
    }

    @Test
    void a_comma_between_digits_is_a_decimal_comma_if_something_else_separates_cells() {
        assertThat(separator("1,5;2,5\n3,5;4\n")).isEqualTo(';');
        assertThat(separator("1,5\n2,5\n")).isEqualTo(',');
        assertThat(separator("Talk,2;\nVisit,3\n")).isEqualTo(',');
        assertThat(separator("2,Talk;\n3,Visit\n")).isEqualTo(',');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P01,10:00-11:00;13:00-14:00",
                "P1,9.30am; back at 2",
                "2016-09-21,5; perhaps 6",
                "21/9/2016,10:00; late",
                "10:00,11:30; late"
            })
    void a_comma_beside_a_code_a_day_or_a_time_is_no_decimal_comma(String row) {
        assertThat(separator("person,event\n" + (row + "\n").repeat(3))).isEqualTo(',');
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1,5;2", "1.234,5;2", "1,5E+03;2", "\u00a31,5;2", "(1,5);2", "1,5;2"})
    void a_decimal_comma_of_any_figure_is_one(String row) {
        assertThat(separator("Talks, visits\na;b\n" + (row + "\n").repeat(3))).isEqualTo(';');
    }

    @Test
    void a_sheet_is_read_from_its_beginning_however_long_it_is() {
        String text = "x".repeat(50_000);
        assertThat(read("a;b\n" + text + ";2")).containsExactly(text + "2");
    }

    private static char separator(String sheet) {
        try {
            return Separator.of(new BufferedReader(new StringReader(sheet)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
