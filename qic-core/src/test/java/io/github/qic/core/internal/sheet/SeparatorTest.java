package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.sheet.SheetSource;
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
    }
}
