package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.internal.xlsx.RawWorkbook;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReaderTest {
    /** Sheets of the column v, with one heading in line 1. */
    private static final String HEADING = "<row r='1'><c r='A1' t='inlineStr'><is><t>v</t></is></c></row>";

    @Test
    void what_another_implementation_writes_is_read() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Falls");
            sheet.value(0, 0, "v");
            sheet.value(1, 0, "text & <more>");
            sheet.value(2, 0, 7);
            sheet.value(3, 0, new BigDecimal("1234.5"));
            sheet.value(4, 0, LocalDate.of(2024, 4, 1));
            sheet.style(4, 0).format("dd/mm/yyyy").set();
            sheet.value(5, 0, LocalDateTime.of(2024, 4, 1, 9, 30));
            sheet.style(5, 0).format("yyyy-mm-dd h:mm").set();
            sheet.value(6, 0, 0.852);
            sheet.style(6, 0).format("0.0%").set();
            sheet.value(7, 0, true);
            sheet.value(9, 0, "=1+1");
        }
        assertThat(values(file.toByteArray()))
                .containsExactly(
                        "text & <more>", "7", "1234.5", "2024-04-01", "2024-04-01T09:30", "85.2%", "TRUE", "=1+1");
    }

    /** Worked by hand: day 1 is 1 January 1900, day 59 is 28 February, day 61 is 1 March 1900, as Excel shows them. */
    @ParameterizedTest
    @CsvSource({
        "14, 45383, 2024-04-01",
        "14, 1, 1900-01-01",
        "14, 59, 1900-02-28",
        "14, 60, 60",
        "14, 61, 1900-03-01",
        "14, 2958465, 9999-12-31",
        "14, 2958466, 2958466",
        "14, -1, -1",
        "17, 45413, 2024-05-01",
        "22, 45383.395833333336, 2024-04-01T09:30",
        "22, 45383.999999999, 2024-04-02",
        "20, 0.395833333333333, 09:30",
        "21, 0.395844907407407, 09:30:01",
        "46, 1.0833333333333333, 26:00",
        "46, 0.375, 09:00",
        "46, 0.416666666666667, 10:00",
        "20, 1, 24:00",
        "20, 1.0625, 25:30",
        "20, 0.999999999999, 24:00",
        "20, 2.5, 1900-01-02T12:00",
        "9, 0.852, 85.2%",
        "10, 1, 100%",
        "10, 0.1, 10%",
        "0, 0.30000000000000004, 0.3",
        "0, 1.2E5, 120000",
        "0, -7, -7",
        "4, 1234.5, 1234.5",
        "49, 7, 7"
    })
    void a_number_is_read_by_its_format(int format, String stored, String expected) {
        assertThat(values(cell("s='1'", "<v>" + stored + "</v>")
                        .formats("", 0, format)
                        .bytes()))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd/mm/yyyy | 2024-04-01",
                "mmm-yy | 2024-04-01",
                "[$-809]d mmmm yyyy;@ | 2024-04-01",
                "mmmm | 2024-04-01",
                "0\" days\" | 45383",
                "0\\d | 45383",
                "[Red]0 | 45383",
                "_-* #,##0.00_d | 45383",
                "General | 45383",
                "0.0% | 4538300%",
                "[h]:mm | 1089192:00",
                "[=0]\"-\";0.0% | 4538300%",
                "[=0]-;dd/mm/yyyy | 2024-04-01",
                ";;;@ | 45383",
                "0;;0% | 45383"
            })
    void a_format_of_its_own_is_understood(String code, String expected) {
        String own = "<numFmt numFmtId='164' formatCode='" + code.replace("\"", "&quot;") + "'/>";
        assertThat(values(cell("s='1'", "<v>45383</v>").formats(own, 0, 164).bytes()))
                .containsExactly(expected);
    }

    @Test
    void days_may_be_counted_from_1904() {
        assertThat(values(cell("s='1'", "<v>43921</v>")
                        .formats("", 0, 14)
                        .from1904()
                        .bytes()))
                .containsExactly("2024-04-01");
    }

    @Test
    void shared_and_formatted_text_is_joined_without_reading_aids() {
        String items = "<si><t>plain</t></si>"
                + "<si><r><t>two </t></r><rPh sb='0' eb='1'><t>aid</t></rPh><r><rPr><b/></rPr><t>runs</t></r>"
                + "<rPh sb='0' eb='1'><t>aid</t></rPh></si>"
                + "<si><t>a_x000D_b _x005F_x000D_</t></si>";
        assertThat(values(cells("<c t='s'><v>1</v></c>", "<c t='s'><v>0</v></c>")
                        .strings(items)
                        .bytes()))
                .containsExactly("two runs", "plain");
        assertThat(Sheet.read(
                                source(cell("t='s'", "<v>2</v>").strings(items).bytes()),
                                new SheetColumns().required("v"),
                                sheet -> {
                                    List<String> read = sheet.rows().stream()
                                            .map(row -> row.exact("v").orElseThrow())
                                            .toList();
                                    return () -> read;
                                })
                        .orThrow())
                .containsExactly("a\rb _x000D_");
    }

    /** Days as text and namespaces of their own, as Excel writes "Strict Open XML". */
    @Test
    void the_strict_form_is_read_too() {
        RawWorkbook workbook = cells(
                        "<c t='d'><v>2024-04-01</v></c>",
                        "<c t='d'><v>2024-04-01T00:00:00.000</v></c>",
                        "<c t='d'><v>2024-04-01T10:00:00.000</v></c>",
                        "<c t='d'><v>09:30:00</v></c>",
                        "<c t='d'><v>1899-12-30T16:30:00.000Z</v></c>")
                .strict();
        assertThat(values(workbook.bytes()))
                .containsExactly("2024-04-01", "2024-04-01", "2024-04-01T10:00", "09:30", "16:30");
    }

    @Test
    void elements_may_have_a_prefix() {
        String sheet = "<x:worksheet xmlns:x='m'><x:sheetData><x:row><x:c t='str'><x:v>v</x:v></x:c></x:row>"
                + "<x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        assertThat(values(RawWorkbook.of("")
                        .with("xl/worksheets/sheet1.xml", sheet)
                        .bytes()))
                .containsExactly("7");
    }

    @Test
    void the_stored_value_of_a_formula_is_read_and_its_absence_is_a_problem() {
        assertThat(values(cells("<c><f>1+1</f><v>2</v></c>", "<c t='str'><f>\"a\"</f><v>a</v></c>")
                        .bytes()))
                .containsExactly("2", "a");
        assertThat(read(source(cell("t='str'", "<f>IF(1,\"\")</f><v></v>").bytes()))
                        .orThrow())
                .isEmpty();
        assertThat(problems(cell("", "<f>1+1</f>").bytes()))
                .isEqualTo(
                        "/sheet/A/line/2/column/A: v holds a formula without a stored value: open the file in a spreadsheet and "
                                + "save it");
    }

    @Test
    void an_error_is_a_problem_unless_it_is_a_mark_of_a_missing_value() {
        byte[] file = cell("t='e'", "<v>#N/A</v>").bytes();
        assertThat(problems(file)).isEqualTo("/sheet/A/line/2/column/A: v holds the error #N/A");
        SheetOptions options = SheetOptions.builder().addMissingMarks("#n/a").build();
        assertThat(read(SheetSource.of(new ByteArrayInputStream(file)).with(options))
                        .orThrow())
                .containsExactly("#N/A");
    }

    @Test
    void rows_and_cells_that_do_not_say_where_they_are_follow_each_other() {
        RawWorkbook workbook = RawWorkbook.of("<row><c t='str'><v>v</v></c></row><row/><row><c><v>1</v></c></row>");
        assertThat(read(source(workbook.bytes())).orThrow()).containsExactly("1");
        assertThat(read(source(workbook.bytes())).skipped()).hasToString("[SkippedRows[first=2, last=2, kind=BLANK]]");
        assertThat(values(cells("<c t='str'><v> </v></c>", "<c><v>1</v></c>").bytes()))
                .containsExactly("1");
    }

    @Test
    void several_filled_worksheets_are_refused_unless_one_is_named() {
        byte[] file = RawWorkbook.of(HEADING, "", HEADING + "<row r='2'><c r='A2'><v>3</v></c></row>")
                .bytes();
        assertThat(problems(file)).isEqualTo("has several worksheets, A, C: name one with SheetOptions.worksheet");
        SheetSource named =
                source(file).with(SheetOptions.builder().worksheet("c").build());
        assertThat(read(named).orThrow()).containsExactly("3");
        SheetSource unknown =
                source(file).with(SheetOptions.builder().worksheet("D").build());
        assertThat(read(unknown).problems()).hasToString("[has no worksheet D; it has A, B, C]");
    }

    @Test
    void a_hidden_worksheet_is_read_only_by_its_name() {
        String sheets =
                "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                        + "<sheet name='Lists' state='hidden' sheetId='1' r:id='rId1'/><sheet name='A/B' sheetId='2' r:id='rId2'/>"
                        + "</sheets></workbook>";
        RawWorkbook workbook = RawWorkbook.of(
                        HEADING + "<row r='2'><c r='A2'><v>5</v></c></row>",
                        HEADING + "<row r='2'><c r='B2'><v>3</v></c></row>")
                .with("xl/workbook.xml", sheets);
        assertThat(problems(workbook.bytes())).startsWith("/sheet/A~1B/line/2/column/B");
        SheetSource named = source(workbook.bytes())
                .with(SheetOptions.builder().worksheet("Lists").build());
        assertThat(read(named).orThrow()).containsExactly("5");
    }

    @Test
    void cells_below_the_top_of_a_merged_range_are_blank() {
        RawWorkbook workbook =
                RawWorkbook.of("<row r='1'><c r='A1' t='str'><v>w</v></c><c r='B1' t='str'><v>v</v></c></row>"
                        + "<row r='2'><c r='A2' t='str'><v>top</v></c><c r='B2'><v>1</v></c></row>"
                        + "<row r='3'><c r='A3' s='0'/><c r='B3'><v>2</v></c></row>");
        List<String> cells = Sheet.read(source(workbook.bytes()), new SheetColumns().optional("v", "w"), sheet -> {
                    List<String> read = sheet.rows().stream()
                            .map(row -> row.cell("w") + row.cell("v"))
                            .toList();
                    return () -> read;
                })
                .orThrow();
        assertThat(cells).containsExactly("top1", "2");
    }

    private static RawWorkbook cell(String attributes, String content) {
        return cells("<c " + attributes + ">" + content + "</c>");
    }

    private static RawWorkbook cells(String... cells) {
        StringBuilder rows = new StringBuilder(HEADING);
        for (String cell : cells) {
            rows.append("<row>").append(cell).append("</row>");
        }
        return RawWorkbook.of(rows.toString());
    }

    private static SheetSource source(byte[] file) {
        return SheetSource.of(new ByteArrayInputStream(file));
    }

    private static SheetResult<List<String>> read(SheetSource source) {
        return Sheet.read(source, new SheetColumns().required("v"), sheet -> {
            List<String> read = sheet.rows().stream().map(row -> row.cell("v")).toList();
            return () -> read;
        });
    }

    private static List<String> values(byte[] file) {
        return read(source(file)).orThrow();
    }

    private static String problems(byte[] file) {
        return String.join(
                "\n",
                read(source(file)).problems().stream().map(Object::toString).toList());
    }
}
