package io.github.qic.core.internal.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings, separators and hostile files. */
class CsvFormatTest {
    private static SheetResult<List<String>> read(SheetSource source) {
        return Sheet.read(source, SheetTest.letters(), sheet -> {
            List<String> rows = sheet.rows().stream()
                    .map(row -> row.cell("a") + "|" + row.cell("b"))
                    .toList();
            return () -> rows;
        });
    }

    private static SheetResult<List<String>> read(byte[] file) {
        return read(SheetSource.of(new ByteArrayInputStream(file)));
    }

    private static List<String> problems(SheetResult<?> result) {
        return result.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <html><table>       | is HTML or XML: open it in a spreadsheet and save it as .xlsx
            <!DOCTYPE html>     | is HTML or XML: open it in a spreadsheet and save it as .xlsx
            \uFEFF<?xml version  | is HTML or XML: open it in a spreadsheet and save it as .xlsx
            %PDF-1.7            | is a PDF file, not a sheet
            PK\03\04--------------------------mimetypeapplication/vnd.oasis.opendocument.spreadsheet \
            | is an OpenDocument file, such as .ods: save it as .xlsx
            """)
    void a_file_in_another_format_is_refused_with_its_name(String file, String reason) {
        assertThat(problems(read(file.getBytes(UTF_8)))).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void utf_16_without_a_mark_is_known_by_its_zero_bytes(Charset charset) {
        assertThat(read("a;b\n\u00c4nne;\u017d\n".getBytes(charset)).orThrow()).containsExactly("\u00c4nne|\u017d");
    }

    /** Windows-1252, as Excel saves CSV by default; the fault is beyond what is read ahead. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5_000, 20_000})
    void a_file_in_another_encoding_is_refused_at_its_line(int before) {
        String csv = "a,b\n" + "x,1\n".repeat(before) + "Caf\u00e9,1\n";
        assertThat(problems(read(csv.getBytes(Charset.forName("windows-1252")))))
                .containsExactly("/line/" + (before + 2)
                        + ": is not in UTF-8, perhaps in Windows-1252: save the sheet as CSV UTF-8");
    }

    @Test
    void a_character_that_ends_too_early_is_refused() {
        assertThat(problems(read(new byte[] {'a', '\n', 'x', (byte) 0xC3})))
                .containsExactly("/line/2: is not in UTF-8, perhaps in Windows-1252: save the sheet as CSV UTF-8");
        byte[] utf16 = {(byte) 0xFE, (byte) 0xFF, 0, 'a', 0, '\n', 0};
        assertThat(read(utf16).problems()).hasSize(1);
    }

    @Test
    void every_character_is_decoded_wherever_it_lies_in_the_file() {
        String text = "x\u00c4\u20ac\ud83d\ude42".repeat(3_000);
        for (int shift = 0; shift < 4; shift++) {
            String cell = "y".repeat(shift) + text;
            assertThat(read(("a\n" + cell + "\n").getBytes(UTF_8)).orThrow()).containsExactly(cell + "|");
        }
    }

    @Test
    void malformed_text_of_a_reader_of_the_caller_is_refused() {
        InputStreamReader reader = new InputStreamReader(
                new ByteArrayInputStream(new byte[] {'a', '\n', (byte) 0xE9}), UTF_8.newDecoder());
        assertThat(problems(read(SheetSource.of(reader))))
                .containsExactly("is not in the encoding that its reader expects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a|b\n1,5|2",
                "Falls, by month\na;b\n1,5;2",
                "a;b\n1,5;2\n",
                "a\tb\n1,5\t2",
                "\"a\";\"b\"\n\"1,5\";\"2\"",
                "a,b\n\"1,5\",2",
                "\"a\" ;\"b\"\n\"1,5\" ;\"2\" ",
                "sep=^\na^b\n1,5^2",
                "sep=;\r\na;b\r\n1,5;2"
            })
    void the_separator_is_that_of_most_rows(String csv) {
        assertThat(read(SheetSource.of(csv)).orThrow()).containsExactly("1,5|2");
    }

    @Test
    void separators_within_cells_do_not_outweigh_the_one_between_them() {
        assertThat(read(SheetSource.of("a,b\nx; y,1\nx; z,2\n")).orThrow()).containsExactly("x; y|1", "x; z|2");
        assertThat(read(SheetSource.of("a;b\nx, y;1\nx, z;2\n")).orThrow()).containsExactly("x, y|1", "x, z|2");
        assertThat(read(SheetSource.of("a\n5\" pipe\n")).orThrow()).containsExactly("5\" pipe|");
        assertThat(read(SheetSource.of("a,b\n\"\"\"\"\";\n;\n;\n;\",1\n")).orThrow())
                .containsExactly("\"\";\n;\n;\n;|1");
    }

    @Test
    void a_million_columns_and_a_quote_that_swallows_the_file_are_refused_once() {
        assertThat(problems(read(SheetSource.of("a,b\n" + ",".repeat(1_000_000) + "\n"))))
                .containsExactly("/line/2: has more than 16,384 columns");
        assertThat(problems(read(SheetSource.of(",".repeat(1_000_000)))))
                .containsExactly("/line/1: has more than 16,384 columns");
        assertThat(problems(read(SheetSource.of("a,b\n1,2\n\"x,y\n" + "1,2\n".repeat(500_000)))))
                .containsExactly("/line/3: has a cell of more than 1,000,000 characters; a quote may never be closed");
        assertThat(problems(read(SheetSource.of("a,b\n1,\"2\n"))))
                .containsExactly("/line/2: has a quote that is never closed");
    }

    @Test
    void cells_may_have_a_million_characters() {
        String million = "x".repeat(1_000_000);
        assertThat(read(SheetSource.of("a,b\n1," + million + "\n")).orThrow()).containsExactly("1|" + million);
        assertThat(problems(read(SheetSource.of("a,b\n1," + million + "y\n"))))
                .containsExactly("/line/2: has a cell of more than 1,000,000 characters; a quote may never be closed");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8_190, 8_191, 8_192, 8_193, 16_384})
    void cells_are_read_wherever_the_text_comes_in_pieces(int length) {
        String cell = "x".repeat(length);
        String sheet = "a,b\n" + cell + ",y\n1," + cell + "\r\n" + cell + "," + cell;
        Reader letterByLetter = new StringReader(sheet) {
            @Override
            public int read(char[] buffer, int from, int size) throws IOException {
                return super.read(buffer, from, Math.min(1, size));
            }
        };
        assertThat(read(SheetSource.of(sheet)).orThrow())
                .isEqualTo(read(SheetSource.of(letterByLetter)).orThrow())
                .containsExactly(cell + "|y", "1|" + cell, cell + "|" + cell);
    }
}
