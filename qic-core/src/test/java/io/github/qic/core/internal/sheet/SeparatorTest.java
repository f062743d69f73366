package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatorTest {
    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2", "a;b\n1;2", "a\tb\n1\t2", "\n \r\na;b\n1;2", "\"a\";\"b\"\n1;2"})
    void a_sheet_is_read_with_the_separator_of_its_headings(String sheet) {
        assertThat(Csv.readSheet(new StringReader(sheet)))
                .extracting(CsvRow::cells)
                .containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void a_separator_inside_quotes_does_not_count() {
        assertThat(Csv.readSheet(new StringReader("\"a;b;c\",d\n1,2")))
                .extracting(CsvRow::cells)
                .containsExactly(List.of("a;b;c", "d"), List.of("1", "2"));
    }

    @Test
    void an_empty_sheet_has_no_rows() {
        assertThat(Csv.readSheet(new StringReader("\n\n"))).isEmpty();
    }
}
