package io.github.qic.core.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.programme.EndTime;
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
import org.apache.commons.lang3.StringUtils;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
    private final Table typed = Table.of(
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
        List<Row> rows = read(Workbook.of("Lines", typed));
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
        Workbook workbook = Workbook.of("Lines", typed).with("Q1 & Q2", typed);
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

    /** 61 is 1 March 1900, the first day that all spreadsheets count alike, 2958465 the last day of 9999. */
    @Test
    void the_first_and_the_last_day_that_spreadsheets_hold_are_days() throws IOException {
        Table table = Table.of(
                List.of("v"),
                List.of(
                        List.of(Cell.of(LocalDate.of(1900, 3, 1))),
                        List.of(Cell.of(LocalDate.of(9999, 12, 31))),
                        List.of(Cell.of(LocalDate.of(10_000, 1, 1))),
                        List.of(Cell.of(LocalDateTime.of(1900, 2, 28, 9, 30))),
                        List.of(Cell.of(LocalDateTime.of(2024, 4, 1, 9, 30, 0, 1)))));
        List<Row> rows = read(Workbook.of("A", table));
        assertThat(rows.get(1).getCell(0).asNumber()).isEqualByComparingTo("61");
        assertThat(rows.get(2).getCell(0).asNumber()).isEqualByComparingTo("2958465");
        assertThat(rows.stream().skip(3).map(row -> row.getCellText(0)))
                .containsExactly("+10000-01-01", "1900-02-28T09:30", "2024-04-01T09:30:00.000000001");
    }

    @Test
    void a_day_with_a_time_and_an_end_after_midnight_are_numbers() throws IOException {
        Table table = Table.of(
                List.of("v"),
                List.of(
                        List.of(Cell.of(LocalDateTime.of(2024, 4, 1, 12, 0))),
                        List.of(Cell.of(EndTime.parse("18:00"))),
                        List.of(Cell.of(EndTime.parse("24:00"))),
                        List.of(Cell.of(EndTime.parse("30:00"))),
                        List.of(Cell.of(new BigDecimal("123456789012345"))),
                        List.of(Cell.of(new BigDecimal("1E-299")))));
        List<Row> rows = read(Workbook.of("A", table));
        assertThat(rows.stream().skip(1).map(row -> row.getCell(0).asNumber().toPlainString()))
                .startsWith("45383.5", "0.75", "1.000000000000000", "1.250000000000000", "123456789012345");
        assertThat(rows.get(6).getCell(0).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.stream().skip(1).limit(4).map(row -> row.getCell(0).getDataFormatString()))
                .containsExactly("yyyy\\-mm\\-dd hh:mm", "hh:mm", "[h]:mm", "[h]:mm");
        Table huge = Table.of(List.of("v"), List.of(List.of(Cell.of(new BigDecimal("1E305")))));
        assertThat(read(Workbook.of("A", huge)).get(1).getCellText(0)).isEqualTo("1" + "0".repeat(305));
    }

    @Test
    void columns_after_Z_have_two_letters_and_more() {
        String sheet = part(
                Workbook.of("A", Table.ofText(Collections.nCopies(703, "h"), List.of())), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("r=\"Z1\"", "r=\"AA1\"", "r=\"AZ1\"", "r=\"BA1\"", "r=\"ZZ1\"", "r=\"AAA1\"");
        assertThat(StringUtils.substringsBetween(sheet, "<c r=\"", "\""))
                .hasSize(703)
                .doesNotHaveDuplicates();
    }

    /** Excel repairs a file with an empty list of columns, and edits two selected worksheets at once. */
    @Test
    void only_the_first_worksheet_is_selected_and_one_without_columns_lists_none() {
        Workbook workbook = Workbook.of("A", typed).with("B", Table.ofText(List.of(), List.of()));
        assertThat(part(workbook, "xl/worksheets/sheet1.xml"))
                .contains("<sheetView tabSelected=\"1\" ", "customWidth=\"1\"/></cols><sheetData>");
        assertThat(part(workbook, "xl/worksheets/sheet2.xml")).doesNotContain("tabSelected", "cols");
    }

    @Test
    void the_same_tables_give_the_same_bytes_anywhere() {
        Locale before = Locale.getDefault();
        byte[] here = bytes(Workbook.of("Lines", typed));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(bytes(Workbook.of("Lines", typed))).isEqualTo(here);
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
        assertThatThrownBy(() -> Workbook.of(name, typed))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "/sheets/0/name: must have 1 to 31 characters, none of []:*?/\\, no apostrophe at its ends, and not be "
                                + "History");
    }

    @Test
    void two_worksheets_with_one_name_are_refused() {
        assertThatThrownBy(() -> Workbook.of("Lines", typed).with("LINES", typed))
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
        Workbook.of("Lines", typed).write(file);
        assertThat(file).hasBinaryContent(bytes(Workbook.of("Lines", typed)));
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
