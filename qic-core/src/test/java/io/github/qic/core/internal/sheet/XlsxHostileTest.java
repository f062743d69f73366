package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.qic.core.internal.xlsx.RawWorkbook;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large files, and files spoilt byte by byte, cost little and never fail otherwise. */
class XlsxHostileTest {
    static final String DAMAGED = "[is damaged, or is no Excel workbook]";
    static final String HEADING = "<row r='1'><c r='A1' t='str'><v>v</v></c></row>";

    @Test
    void what_unpacks_to_far_more_than_it_is_is_refused() {
        String bomb = "<sst>" + " ".repeat(100_000_000) + "</sst>";
        assertThat(problems(RawWorkbook.of(HEADING)
                        .with("xl/sharedStrings.xml", bomb)
                        .bytes()))
                .isEqualTo("[unpacks to far more than a workbook holds]");
    }

    @Test
    void text_and_markup_that_never_end_are_refused() {
        String noise = noise(3_000_000);
        assertThat(problems(
                        RawWorkbook.of(HEADING + "<row><c t='str'><v>" + noise.substring(0, 100_000) + "</v></c></row>")
                                .bytes()))
                .isEqualTo("[has a cell with more text than a worksheet can hold]");
        for (String endless : new String[] {"<c r='" + noise + "'/>", "<c r='" + noise.replace('b', '>') + "'/>"}) {
            assertThat(row(endless)).isEqualTo(DAMAGED);
        }
    }

    static String row(String content) {
        return problems(RawWorkbook.of(HEADING + "<row>" + content + "</row>").bytes());
    }

    /** Text that hardly packs. */
    private static String noise(int length) {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder(length);
        while (noise.length() < length) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.toString();
    }

    @Test
    void a_million_empty_rows_are_passed_quickly() {
        StringBuilder rows = new StringBuilder(HEADING);
        for (int i = 2; i < 1_048_576; i++) {
            rows.append("<row r=\"").append(i).append("\"/>");
        }
        rows.append("<row r='1048576'><c><v>7</v></c></row>");
        byte[] file = RawWorkbook.of(rows.toString()).bytes();
        SheetResult<String> read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(file));
        assertThat(read.orThrow()).isEqualTo("7");
        assertThat(read.skipped()).hasToString("[SkippedRows[first=2, last=1048575, kind=BLANK]]");
    }

    /** What a parser may compare with all others: attributes, prefixes, brackets of a format, worksheets that are one part. */
    @Test
    void many_of_a_kind_cost_no_more_than_their_number() {
        String prefixes = many(25_000, i -> " xmlns:n" + i + "='" + i + "'");
        String rows = many(200_000, i -> "<row r='" + (i + 2) + "'/>");
        String format = "<numFmt numFmtId='164' formatCode='" + "[".repeat(400_000) + "'/>";
        String sheets = many(900, i -> "<sheet name='S" + i + "' sheetId='" + i + "' r:id='rId1'/>");
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            problems(RawWorkbook.of(HEADING)
                    .with(
                            "xl/worksheets/sheet1.xml",
                            "<worksheet" + prefixes + "><sheetData>" + rows + "</sheetData></worksheet>")
                    .bytes());
            problems(RawWorkbook.of("<row" + prefixes.replace("xmlns:", "") + "/>")
                    .bytes());
            problems(RawWorkbook.of(HEADING).formats(format, 164).bytes());
            assertThat(problems(RawWorkbook.of(HEADING + rows)
                            .with("xl/workbook.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>")
                            .bytes()))
                    .isEqualTo(DAMAGED);
        });
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining());
    }

    @Test
    void a_file_that_was_cut_short_is_refused() {
        byte[] file = RawWorkbook.of(HEADING + "<row><c><v>1</v></c></row>").bytes();
        for (int length = 4; length < file.length; length++) {
            assertThat(problems(Arrays.copyOf(file, length))).isEqualTo(DAMAGED);
        }
    }

    /** Each byte of the archive in turn gets another value: the file is read, or refused with problems. */
    @Test
    void a_file_with_a_wrong_byte_never_fails_otherwise() {
        byte[] file = RawWorkbook.of(HEADING + "<row><c t='s'><v>0</v></c></row>")
                .strings("<si><t>x</t></si>")
                .bytes();
        Random random = new Random(7);
        for (int i = 8; i < file.length; i++) {
            byte[] spoilt = file.clone();
            spoilt[i] ^= (byte) (1 + random.nextInt(255));
            SheetResult<String> read = read(spoilt);
            assertThat(read.problems().isEmpty() ? read.orThrow() : "x").isEqualTo("x");
        }
    }

    /** XML with a character in place of another, packed soundly. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/worksheets/sheet1.xml"
            })
    void a_part_with_a_wrong_character_never_fails_otherwise(String part) {
        String rows =
                HEADING + "<row r='2'><c r='A2' s='1' t='n'><f>1+1</f><v>45383.5</v></c><c t='s'><v>0</v></c></row>";
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            RawWorkbook workbook = RawWorkbook.of(rows)
                    .strings("<si><t>x</t></si>")
                    .formats("<numFmt numFmtId='164' formatCode='[h]:mm'/>", 0, 164);
            StringBuilder spoilt = new StringBuilder(workbook.text(part));
            spoilt.setCharAt(random.nextInt(spoilt.length()), (char) (' ' + random.nextInt(96)));
            SheetResult<String> read =
                    read(workbook.with(part, spoilt.toString()).bytes());
            assertThat(read.problems())
                    .allSatisfy(problem -> assertThat(problem.message()).isNotEmpty());
        }
    }

    static SheetResult<String> read(byte[] file) {
        return Sheet.read(SheetSource.of(new ByteArrayInputStream(file)), new SheetColumns().required("v"), sheet -> {
            StringBuilder text = new StringBuilder();
            sheet.forEach(row -> text.append(row.cell("v")));
            return text::toString;
        });
    }

    static String problems(byte[] file) {
        return read(file).problems().toString();
    }
}
