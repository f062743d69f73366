package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.valid.InvalidValueException;
import java.io.StringReader;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void quotes_line_ends_marks_and_blank_lines_are_understood() {
        String text = "\uFEFFa,b\r\n\"x, \"\"y\"\"\",\"two\r\nlines\"\r\n\r\n,\r\n 1 ,2";
        assertThat(Csv.read(new StringReader(text), ','))
                .containsExactly(List.of("a", "b"), List.of("x, \"y\"", "two\r\nlines"), List.of(" 1 ", "2"));
    }

    @Test
    void an_open_quote_is_refused() {
        assertThatThrownBy(() -> Csv.read(new StringReader("a\n\"b"), ',')).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void formulas_are_disarmed() {
        assertThat(Csv.safeRow(List.of("=1+1", "+44", "-", "@x", "a=b"))).isEqualTo("'=1+1,'+44,'-,'@x,a=b\r\n");
    }

    @Test
    void what_was_disarmed_is_read_as_it_was() {
        for (String cell :
                List.of("=1", "+1x", "-x", "@x", "|x", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201", "'=1", "'\uFF1D1")) {
            assertThat(Csv.disarmed(Csv.armed(cell))).as(cell).isEqualTo(cell);
        }
    }

    @Property
    void any_row_is_read_back(
            @ForAll @Size(min = 1, max = 4) List<@NotBlank @CharRange(from = ' ', to = 'ÿ') String> cells) {
        Assume.that(!cells.stream().allMatch(Spaces::isBlank)); // such a row is blank and skipped
        assertThat(Csv.read(new StringReader(Csv.row(cells)), ',')).containsExactly(cells);
    }
}
