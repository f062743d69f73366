package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.sheet.RowKind;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.sheet.SkippedRows;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {
    static SheetColumns letters() {
        return new SheetColumns().required("a").optional("b", "c");
    }

    private static Supplier<List<String>> texts(Sheet sheet) {
        List<String> texts = sheet.rows().stream()
                .map(row -> row.cell("a") + "|" + row.cell("b"))
                .toList();
        return () -> texts;
    }

    private static List<String> problems(SheetResult<?> result) {
        return result.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, '\uFEFF'", "UTF-16LE, '\uFEFF'", "UTF-16BE, '\uFEFF'"})
    void a_path_stream_reader_and_text_are_read_alike(Charset charset, String mark, @TempDir Path folder)
            throws IOException {
        String text = mark + "a;b\n\u00c4nne;1\n";
        Path file = Files.write(folder.resolve("sheet.csv"), text.getBytes(charset));
        InputStream stream = new ByteArrayInputStream(text.getBytes(charset));
        for (SheetSource source : List.of(
                SheetSource.of(file),
                SheetSource.of(stream),
                SheetSource.of(new StringReader(text)),
                SheetSource.of(text))) {
            assertThat(Sheet.read(source, letters(), SheetTest::texts).orThrow())
                    .containsExactly("\u00c4nne|1");
        }
    }

    @Test
    void a_stream_of_the_caller_is_left_open_and_a_missing_file_is_an_io_exception() {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream("a\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Sheet.read(SheetSource.of(stream), letters(), SheetTest::texts).orThrow();
        assertThat(closed[0]).isFalse();
        SheetSource missing = SheetSource.of(Path.of("no-such-sheet.csv"));
        assertThatThrownBy(() -> Sheet.read(missing, letters(), SheetTest::texts))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_refused_sheet_has_problems_and_no_value() {
        SheetResult<List<String>> refused = Sheet.read(SheetSource.of("\n \n"), letters(), SheetTest::texts);
        assertThat(problems(refused)).containsExactly("/line/1: has no headings");
        assertThatThrownBy(refused::orThrow).hasMessage("/line/1: has no headings");
        assertThatThrownBy(() -> SheetResult.refused(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headings_are_known_in_any_case_with_space_around_them_and_underscores_for_spaces() {
        SheetColumns columns = new SheetColumns().required("a").alias("b", "min age");
        SheetSource sheet = SheetSource.of("\u00a0MIN_\u00a0AGE ,remark, A\n1,x,2\n")
                .with(SheetOptions.builder().addIgnored("Remark").build());
        assertThat(Sheet.read(sheet, columns, SheetTest::texts).orThrow()).containsExactly("2|1");
    }

    @Test
    void wrong_headings_and_rows_are_reported_together_unless_a_required_column_is_missing() {
        assertThat(problems(Sheet.read(SheetSource.of("a,d,a\n1,2,3,4\n"), letters(), SheetTest::texts)))
                .containsExactly(
                        "/line/1/column/B: heading is unknown: must be one of a, b, c",
                        "/line/1/column/C: heading is a duplicate",
                        "/line/2/column/D: cell has no heading; one that contains the separator needs quotes");
        assertThat(problems(Sheet.read(SheetSource.of("b\n1,2\n"), letters(), SheetTest::texts)))
                .containsExactly("/line/1: column a is missing");
    }

    @Test
    void every_fault_of_a_row_is_reported_in_the_order_of_the_columns() {
        SheetColumns columns = new SheetColumns().required("day", "sum", "id", "weekday", "note", "count");
        String csv = "day,sum,id,weekday,note,count\n31/2/2017,1e4x,a b,someday,x\u0007,-1\n,,,,,\n";
        assertThat(problems(Sheet.read(SheetSource.of(csv), columns, sheet -> {
                    sheet.forEach(FigureColumns.of("sum", "count"), row -> {
                        row.whole("count");
                        row.constant("weekday", DayOfWeek.class);
                        row.value("id", Id::of);
                        row.figure("sum");
                        row.day("day");
                        assertThat(row.isSound()).isFalse();
                    });
                    return () -> "";
                })))
                .containsExactly(
                        "/line/2/column/A: day must be a day of the calendar, but was 31/2/2017",
                        "/line/2/column/B: sum must be a number such as 12 or 1,234.5",
                        "/line/2/column/C: id is not an id: 1 to 64 letters, digits, '.', '_', '-' or ':',"
                                + " beginning with a letter or digit",
                        "/line/2/column/D: weekday must be one of monday, tuesday, wednesday, thursday, friday,"
                                + " saturday, sunday",
                        "/line/2/column/E: note must not contain control characters, bidirectional controls or unpaired surrogates,"
                                + " but has U+0007",
                        "/line/2/column/F: count must be a whole number, but was -1");
    }

    @Test
    void what_a_builder_refuses_is_a_problem_of_the_cell_or_else_of_the_line() {
        SheetSource sheet = SheetSource.of("a\nx\n");
        assertThat(problems(Sheet.read(sheet, letters(), s -> {
                    s.forEach(row -> row.build(() -> {
                        throw new InvalidValueException(
                                List.of(new Problem("/a", "is odd"), new Problem("/z", "is odd")));
                    }));
                    return () -> "";
                })))
                .containsExactly("/line/2: z is odd", "/line/2/column/A: a is odd");
    }

    @Test
    void an_exception_of_the_reader_of_rows_is_not_taken_for_a_problem_of_the_sheet() {
        assertThatThrownBy(() -> Sheet.read(SheetSource.of("a\n"), letters(), s -> {
                    Money.of("x");
                    return () -> "";
                }))
                .hasMessageContaining("amount");
    }

    @Test
    void an_open_quote_is_reported_after_what_was_found_before_it() {
        String csv = "a\nx,y\n\"open\n";
        assertThat(problems(Sheet.read(SheetSource.of(csv), letters(), SheetTest::texts)))
                .containsExactly(
                        "/line/2/column/B: cell has no heading; one that contains the separator needs quotes",
                        "/line/3: has a quote that is never closed");
    }

    /** A formula is disarmed by an apostrophe, and so is text that would be read as a disarmed formula. */
    @Property
    void whatever_is_written_safely_is_read_back(
            @ForAll @Size(min = 1, max = 3)
                    List<
                                    @StringLength(min = 1, max = 6)
                                    @Chars({'\'', '=', '+', '-', '@', '|', '\t', 'x', '1', '"', ',', ' '}) String>
                            cells) {
        String csv = "a,b,c\r\n" + Csv.safeRow(cells);
        List<String> read = Sheet.read(SheetSource.of(csv), letters(), sheet -> {
                    List<SheetRow> rows = sheet.rows();
                    return () -> rows.stream()
                            .flatMap(row -> List.of("a", "b", "c").stream().map(row::exact))
                            .flatMap(Optional::stream)
                            .toList();
                })
                .orThrow();
        if (!String.join("", cells).isBlank()) {
            assertThat(read).isEqualTo(cells);
        }
    }

    @Test
    void blank_rows_are_skipped_and_reported_but_not_lines_within_a_cell() {
        SheetResult<?> result =
                Sheet.read(SheetSource.of("\na\n\n , \n\"x\ny\"\n1\n\n\n"), letters(), SheetTest::texts);
        assertThat(result.orThrow()).isEqualTo(List.of("x\ny|", "1|"));
        assertThat(result.skipped())
                .containsExactly(new SkippedRows(1, 1, RowKind.BLANK), new SkippedRows(3, 4, RowKind.BLANK));
    }

    @Test
    void columns_are_named_as_in_spreadsheets() {
        assertThat(List.of(Faults.letters(26), Faults.letters(27), Faults.letters(703)))
                .containsExactly("Z", "AA", "AAA");
    }
}
