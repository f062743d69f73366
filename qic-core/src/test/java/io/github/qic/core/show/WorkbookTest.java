package io.github.qic.core.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
    private static final Table TYPED = Table.of(
            List.of("text", "number", "amount", "share", "day", "month", "time", "hours"),
            List.of(
                    List.of(
                            Cell.of("=1+1 & <b>"),
                            Cell.of(-7),
                            Cell.of(Money.of("1234.50")),
                            Cell.percent(new BigDecimal("0.852")),
                            Cell.of(LocalDate.of(2024, 4, 1)),
                            Cell.of(YearMonth.of(2024, 5)),
                            Cell.of(LocalTime.of(9, 30)),
                            Cell.of(Duration.ofMinutes(26 * 60 + 5))),
                    Collections.nCopies(8, Cell.blank())));

    @TempDir
    Path folder;

    /** Serial numbers as Excel gives them: 45383 is 1 April 2024, 45413 is 1 May 2024. */
    @Test
    void another_implementation_reads_each_cell_as_its_kind() throws IOException {
        List<Row> rows = read(Workbook.of("Lines", TYPED));
        assertThat(rows.get(0).getCellText(6)).isEqualTo("time");
        Row row = rows.get(1);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(0)).isEqualTo("=1+1 & <b>");
        assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("-7");
        assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("1234.5");
        assertThat(row.getCell(2).getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(row.getCell(3).asNumber()).isEqualByComparingTo("0.852");
        assertThat(row.getCell(3).getDataFormatString()).isEqualTo("0.0##%");
        assertThat(row.getCell(4).asNumber()).isEqualByComparingTo("45383");
        assertThat(row.getCell(4).asDate()).isEqualTo(LocalDateTime.of(2024, 4, 1, 0, 0));
        assertThat(row.getCell(5).asNumber()).isEqualByComparingTo("45413");
        assertThat(row.getCell(6).asDate().toLocalTime()).isEqualTo(LocalTime.of(9, 30));
        assertThat(row.getCell(7).asNumber().doubleValue() * 24 * 60)
                .isEqualTo(26 * 60 + 5, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void the_headings_are_bold_and_stay_and_the_columns_are_as_wide_as_their_text() {
        Table table = Table.ofText(List.of("id", "note"), List.of(List.of("1", "x".repeat(20))));
        assertThat(part(Workbook.of("A", table), "xl/worksheets/sheet1.xml"))
                .contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                .contains("<col min=\"1\" max=\"1\" width=\"11\"", "<col min=\"2\" max=\"2\" width=\"22\"")
                .contains("<c r=\"A1\" s=\"1\" t=\"inlineStr\"");
        List<List<Cell>> values = List.of(List.of(
                Cell.of(Money.of("1234567.50")), Cell.of(LocalDate.of(2024, 4, 1)), Cell.of(LocalTime.of(9, 30))));
        assertThat(part(Workbook.of("A", Table.of(List.of("a", "b", "c"), values)), "xl/worksheets/sheet1.xml"))
                .contains("<col min=\"1\" max=\"1\" width=\"16\"")
                .contains("<col min=\"2\" max=\"2\" width=\"12\"", "<col min=\"3\" max=\"3\" width=\"12\"");
        assertThat(part(Workbook.of("A", table), "xl/styles.xml")).contains("fontId=\"1\"", "<font><b/>");
    }

    @Test
    void each_table_is_a_worksheet() throws IOException {
        Workbook workbook = Workbook.of("Lines", TYPED).with("Q1 & Q2", TYPED);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(bytes(workbook)))) {
            assertThat(read.getSheets().map(sheet -> sheet.getName())).containsExactly("Lines", "Q1 & Q2");
        }
    }

    @Test
    void numbers_and_days_that_spreadsheets_cannot_hold_are_text() throws IOException {
        Table table = Table.of(
                List.of("v"),
                List.of(
                        List.of(Cell.of(new BigDecimal("1234567890.1234567"))),
                        List.of(Cell.of(LocalDate.of(1900, 2, 28))),
                        List.of(Cell.of(LocalTime.of(9, 30, 0, 1)))));
        assertThat(read(Workbook.of("A", table)).stream().skip(1).map(row -> row.getCellText(0)))
                .containsExactly("1234567890.1234567", "1900-02-28", "09:30:00.000000001");
    }

    @Test
    void the_same_tables_give_the_same_bytes_anywhere() {
        Locale before = Locale.getDefault();
        byte[] here = bytes(Workbook.of("Lines", TYPED));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(bytes(Workbook.of("Lines", TYPED))).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "a/b",
                "a:b",
                "[a]",
                "what?",
                "a*",
                "a\\b",
                "'a",
                "a'",
                "history",
                "a name that is one too long for it"
            })
    void a_name_that_Excel_does_not_allow_is_refused(String name) {
        assertThatThrownBy(() -> Workbook.of(name, TYPED))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "/sheets/0/name: must have 1 to 31 characters, none of []:*?/\\, no apostrophe at its ends, and not be "
                                + "History");
    }

    @Test
    void two_worksheets_with_one_name_are_refused() {
        assertThatThrownBy(() -> Workbook.of("Lines", TYPED).with("LINES", TYPED))
                .hasMessage("/sheets/1/name: is a duplicate; case does not matter");
    }

    @Test
    void what_a_worksheet_cannot_hold_is_refused() {
        String longest = "x".repeat(32_767);
        Table table = Table.ofText(List.of("a", "b"), List.of(List.of("", longest), List.of(longest + "x", "")));
        assertThatThrownBy(() -> Workbook.of("A", table))
                .hasMessage("/sheets/0/rows/1/0: must have at most 32,767 characters");
        List<Cell> row = List.of(Cell.of(1));
        assertThatThrownBy(() -> Workbook.of("A", Table.of(List.of("a"), Collections.nCopies(1_048_576, row))))
                .hasMessage("/sheets/0: must have at most 1,048,575 rows");
        assertThatThrownBy(() -> Workbook.of("A", Table.of(Collections.nCopies(16_385, "h"), List.of())))
                .hasMessage("/sheets/0: must have at most 16,384 columns");
    }

    @Test
    void a_file_is_replaced() throws IOException {
        Path file = folder.resolve("lines.xlsx");
        Files.writeString(file, "before");
        Workbook.of("Lines", TYPED).write(file);
        assertThat(file).hasBinaryContent(bytes(Workbook.of("Lines", TYPED)));
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    private static List<Row> read(Workbook workbook) throws IOException {
        try (ReadableWorkbook read =
                new ReadableWorkbook(new ByteArrayInputStream(bytes(workbook)), new ReadingOptions(true, false))) {
            return read.getFirstSheet().read();
        }
    }

    private static byte[] bytes(Workbook workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String part(Workbook workbook, String name) {
        InputStream bytes = new ByteArrayInputStream(bytes(workbook));
        try (ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError(name);
    }
}
