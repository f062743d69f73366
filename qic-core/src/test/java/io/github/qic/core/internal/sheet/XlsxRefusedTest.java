package io.github.qic.core.internal.sheet;

import static io.github.qic.core.internal.sheet.XlsxHostileTest.DAMAGED;
import static io.github.qic.core.internal.sheet.XlsxHostileTest.HEADING;
import static io.github.qic.core.internal.sheet.XlsxHostileTest.problems;
import static io.github.qic.core.internal.sheet.XlsxHostileTest.read;
import static io.github.qic.core.internal.sheet.XlsxHostileTest.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.internal.xlsx.RawWorkbook;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no spreadsheet wrote is refused with one problem. */
class XlsxRefusedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'><c t='s'><v>2000000000</v></c></row>",
                "<row r='2'><c t='s'><v>-1</v></c></row>",
                "<row r='2'><c t='s'><v>0</v></c></row>",
                "<row r='2'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r='2'><c r='XFE1'><v>1</v></c></row>",
                "<row r='2'><c r='B2'><v>1</v></c><c r='A2'><v>1</v></c></row>",
                "<row r='1048577'><c><v>1</v></c></row>",
                "<row r='99999999999'><c><v>1</v></c></row>",
                "<row r='3'><c><v>1</v></c></row><row r='2'><c><v>1</v></c></row>",
                "<row r='2'><c><v>1</v></c></row><row r='2'><c><v>1</v></c></row>",
                "<row r='2'><c r='A2'><v>1</v></c><c r='A2'><v>1</v></c></row>",
                "<row r='2'><c t='x'><v>1</v></c></row>",
                "<row r='2'><c><v>one</v></c></row>",
                "<row r='2'><c><v>1E999999999</v></c></row>",
                "<row r='2'><c><v>1</v></row>",
                "<row r='2'><c t='str'><v>&entity;</v></c></row>"
            })
    void a_worksheet_that_cannot_be_is_refused(String rows) {
        assertThat(problems(RawWorkbook.of(HEADING + rows).bytes())).isEqualTo(DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"})
    void a_part_that_is_missing_is_noticed(String part) {
        assertThat(problems(RawWorkbook.of(HEADING).without(part).bytes())).isIn(DAMAGED, "[has no worksheet]");
    }

    @Test
    void document_types_and_entities_are_refused() {
        String external = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                + "<worksheet><sheetData><row><c t='str'><v>&e;</v></c></row></sheetData></worksheet>";
        String billion = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                + "<sst><si><t>&b;</t></si></sst>";
        String refused = "[holds XML with declarations or comments, which no spreadsheet writes]";
        assertThat(problems(RawWorkbook.of(HEADING)
                        .with("xl/worksheets/sheet1.xml", external)
                        .bytes()))
                .isEqualTo(refused);
        assertThat(problems(RawWorkbook.of(HEADING)
                        .with("xl/sharedStrings.xml", billion)
                        .bytes()))
                .isEqualTo(refused);
    }

    @Test
    void a_row_of_more_than_four_million_characters_is_refused() {
        String cells = "<c t='s'><v>0</v></c>".repeat(129);
        assertThat(problems(RawWorkbook.of(HEADING + "<row r='2'>" + cells + "</row>")
                        .strings("<si><t>" + "x".repeat(32_767) + "</t></si>")
                        .bytes()))
                .isEqualTo("[has a row with more text than can be read at once]");
    }

    /** 1,220 rows of 16,384 cells are 19,988,480. */
    @Test
    void a_worksheet_of_more_than_twenty_million_cells_is_refused_with_the_line_whatever_few_of_them_hold_something() {
        assertThat(readAll(last("XFD", 10_000)).problems())
                .hasToString(
                        "[has more than 20,000,000 cells by line 1221, with the blank ones to the left of others]");
    }

    @Test
    void a_worksheet_of_100_000_rows_and_50_columns_is_read() {
        assertThat(readAll(last("AX", 100_000)).orThrow()).isEqualTo(100_000);
    }

    /** {@return a workbook with the heading v and these many rows below it, with a cell in one column} */
    private static byte[] last(String column, int rows) {
        return RawWorkbook.of("<row><c r='" + column + "1' t='str'><v>v</v></c></row>"
                        + IntStream.rangeClosed(2, rows + 1)
                                .mapToObj(i -> "<row><c r='" + column + i + "'><v>" + i + "</v></c></row>")
                                .collect(Collectors.joining()))
                .bytes();
    }

    /** The heading is one character, and 3,124 texts of 32,000 are 99,968,000. */
    @Test
    void
            a_worksheet_of_more_than_a_hundred_million_characters_is_refused_with_the_line_though_its_cells_share_a_text() {
        byte[] file = RawWorkbook.of(HEADING + "<row><c t='s'><v>0</v></c></row>".repeat(30_000))
                .strings("<si><t>" + "x".repeat(32_000) + "</t></si>")
                .bytes();
        assertThat(problems(file)).isEqualTo("[has more than 100,000,000 characters by line 3126]");
    }

    /** 1,000 rows of 16,384 cells of the first worksheet leave room for 220 of the second. */
    @Test
    void worksheets_that_are_looked_at_only_to_find_that_they_are_blank_count_too() {
        String blank = IntStream.rangeClosed(1, 1_000)
                .mapToObj(i -> "<row><c r='XFD" + i + "' t='str'><v> </v></c></row>")
                .collect(Collectors.joining());
        String[] worksheets = new String[300];
        Arrays.fill(worksheets, blank);
        assertThat(problems(RawWorkbook.of(worksheets).bytes()))
                .isEqualTo("[has more than 20,000,000 cells by line 221, with the blank ones to the left of others]");
    }

    /** {@return how many rows there are, held all at once} */
    private static SheetResult<Integer> readAll(byte[] file) {
        return Sheet.read(SheetSource.of(new ByteArrayInputStream(file)), new SheetColumns().required("v"), sheet -> {
            List<SheetRow> rows = sheet.rows();
            return rows::size;
        });
    }

    @Test
    void comments_instructions_and_sections_are_refused() {
        for (String open : new String[] {"<!-- < -->", "<?x < ?>", "<![CDATA[ < ]]>"}) {
            assertThat(row(open)).isEqualTo("[holds XML with declarations or comments, which no spreadsheet writes]");
        }
    }

    @Test
    void other_formats_of_Excel_are_refused_by_name() {
        byte[] xls = new byte[2048];
        byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(mark, 0, xls, 0, mark.length);
        assertThat(problems(xls)).isEqualTo("[is a workbook of Excel 97 to 2003 (.xls): save it as .xlsx]");
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, xls, 1024, stream.length);
        assertThat(problems(xls)).isEqualTo("[is protected by a password: save it without one]");
        RawWorkbook binary = RawWorkbook.of("");
        binary.with("_rels/.rels", binary.text("_rels/.rels").replace("workbook.xml", "workbook.bin"));
        assertThat(problems(binary.bytes())).isEqualTo("[is a binary workbook (.xlsb): save it as .xlsx]");
        assertThat(problems("PK\u0003\u0004 no archive".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(DAMAGED);
    }

    /** XFD is column 16,384 and 1,048,576 the last row, as Excel has them. */
    @Test
    void the_last_row_and_column_can_hold_something() {
        assertThat(read(RawWorkbook.of(HEADING + "<row r='1048576'><c r='A1048576'><v>7</v></c></row>")
                                .bytes())
                        .orThrow())
                .isEqualTo("7");
        assertThat(problems(RawWorkbook.of(HEADING + "<row r='2'><c r='XFD2'><v>7</v></c></row>")
                        .bytes()))
                .isEqualTo("[/sheet/A/line/2/column/XFD: cell has no heading]");
        assertThat(problems(RawWorkbook.of(HEADING + "<row r='2'><c r='AAB2'><v>7</v></c></row>")
                        .bytes()))
                .isEqualTo("[/sheet/A/line/2/column/AAB: cell has no heading]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c t='b'><v>1</v></c>              | TRUE
            <c t='b'><v>true</v></c>           | TRUE
            <c t='b'><v>0</v></c>              | FALSE
            <c t='str'><v>a_x0041__x005F_x</v></c> | aA_x
            <c t='str'><v>_x004</v></c>        | _x004
            <c t='inlineStr'><is><t>y</t></is></c> | y
            <c><v>-0.0</v></c>                 | 0
            <c><v>12345678901234567</v></c>    | 12345678901234600
            <c><v>0.0000001</v></c>            | 0.0000001
            <c t='d'><v>2024-04-01T09:30:00Z</v></c> | 2024-04-01T09:30
            """)
    void a_cell_is_read_by_its_type(String cell, String expected) {
        assertThat(read(RawWorkbook.of(HEADING + "<row r='2'>" + cell + "</row>")
                                .bytes())
                        .orThrow())
                .isEqualTo(expected);
    }

    @Test
    void a_number_of_more_than_400_places_is_damaged() {
        assertThat(read(RawWorkbook.of(HEADING + "<row r='2'><c><v>1E-400</v></c></row>")
                                .bytes())
                        .problems())
                .isEmpty();
        assertThat(row("<c><v>1E-401</v></c>")).isEqualTo(DAMAGED);
        assertThat(row("<c><v>1E401</v></c>")).isEqualTo(DAMAGED);
        assertThat(row("<c><v>" + "1".repeat(401) + "</v></c>")).isEqualTo(DAMAGED);
    }
}
