package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.internal.xlsx.RawWorkbook;
import io.github.qic.core.sheet.RowKind;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Problem;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MergedCellsTest {
    private static final String HEADING = "<row r='1'><c r='A1' t='str'><v>v</v></c></row>";

    /** A: names, B: figures. What people see in B3 is 1, and it would be read as nothing. */
    @Test
    void a_cell_merged_with_one_that_holds_something_is_a_problem_where_it_would_be_read() {
        String rows = "<row r='1'><c r='A1' t='str'><v>Title</v></c></row>"
                + "<row r='2'><c r='A2' t='str'><v>w</v></c><c r='B2' t='str'><v>v</v></c></row>"
                + "<row r='3'><c r='A3' t='str'><v>a</v></c><c r='B3'><v>1</v></c></row>"
                + "<row r='4'><c r='A4' t='str'><v>b</v></c><c r='B4' s='0'/></row>"
                + "<row r='5'><c r='A5' t='str'><v>c</v></c></row>"
                + "<row r='9'><c r='A9' t='str'><v>* all wards</v></c></row>";
        List<String> merged = List.of("A3", "A1:B1", "A9:B9", "A6:A8", "C3:C5", "B3:B5");
        SheetColumns columns = new SheetColumns().optional("v", "w");
        assertThat(problems(merging(rows, merged.subList(0, 5)), columns)).isEmpty();
        assertThat(problems(merging(rows, merged), columns))
                .containsExactly(
                        "/sheet/A/line/4/column/B: v is merged with a cell above it: unmerge them and repeat the value in each",
                        "/sheet/A/line/5/column/B: v is merged with a cell above it: unmerge them and repeat the value in each");
        assertThat(problems(
                        merging(rows, merged),
                        new SheetColumns().optional("v", "w").mayBeMerged("v"::equals)))
                .isEmpty();
        assertThat(problems(
                        merging(rows, List.of("A5:B5")),
                        new SheetColumns().optional("v", "w").mayBeMerged("v"::equals)))
                .as("a blank cell may mean the one above, never the one beside")
                .containsExactly("/sheet/A/line/5/column/B: v is merged with a cell to its left: unmerge them");
        assertThat(problems(merging(rows, List.of("A3:B3", "A4:B4")), columns))
                .as("what a merged cell holds itself is not lost, and counts")
                .containsExactly("/sheet/A/line/4/column/B: v is merged with a cell to its left: unmerge them");
    }

    /** Each of the 50,000 would be looked at in every row: 20 rows from line 2 are a million. */
    @Test
    void merged_cells_count_where_they_cover_rows() {
        StringBuilder rows = new StringBuilder(HEADING);
        for (int row = 2; row < 5_000; row++) {
            rows.append("<row r='" + row + "'><c r='A" + row + "'><v>1</v></c></row>");
        }
        List<String> merged = Collections.nCopies(50_000, "A2:A5000");
        assertThat(problems(merging(rows.toString(), merged), new SheetColumns().optional("v")))
                .anyMatch(problem -> problem.contains("has more than 1,000,000 merged cells by line 22"));
        List<String> apart = IntStream.rangeClosed(2, 100_002)
                .mapToObj(row -> "A" + row + ":B" + row)
                .toList();
        assertThat(problems(merging(HEADING, apart), new SheetColumns().optional("v")))
                .containsExactly("has more than 100,000 ranges of merged cells");
        for (String wrong : List.of("A", "2:3", "A2:XFE3", "")) {
            assertThat(problems(merging(HEADING, List.of(wrong)), new SheetColumns().optional("v")))
                    .as(wrong)
                    .containsExactly("is damaged, or is no Excel workbook");
        }
    }

    /** Each row is as long as that of the headings, though it holds one cell: 20,000,000 / 16,384 rows are 1,220. */
    @Test
    void the_blank_cells_to_the_left_of_merged_ones_count() {
        StringBuilder rows = new StringBuilder("<row r='1'><c r='XFD1' t='str'><v>v</v></c></row>");
        for (int row = 2; row < 2_000; row++) {
            rows.append("<row r='" + row + "'><c r='A" + row + "'><v>1</v></c>");
            rows.append(row == 2 ? "<c r='XFD2'><v>1</v></c></row>" : "</row>");
        }
        assertThat(problems(merging(rows.toString(), List.of("XFD2:XFD2000")), new SheetColumns().optional("v")))
                .anyMatch(problem -> problem.contains("has more than 20,000,000 cells by line 1221"));
    }

    private static byte[] merging(String rows, List<String> ranges) {
        String part = "xl/worksheets/sheet1.xml";
        RawWorkbook workbook = RawWorkbook.of(rows);
        String merged = ranges.stream()
                .map(range -> "<mergeCell ref='" + range + "'/>")
                .collect(Collectors.joining("", "</sheetData><mergeCells>", "</mergeCells>"));
        return workbook.with(part, workbook.text(part).replace("</sheetData>", merged))
                .bytes();
    }

    private static List<String> problems(byte[] workbook, SheetColumns columns) {
        SheetOptions options = SheetOptions.builder().addSkipped(RowKind.NOTE).build();
        return Sheet.read(SheetSource.of(new ByteArrayInputStream(workbook)).with(options), columns, sheet -> {
                    int rows = sheet.rows().size();
                    return () -> rows;
                })
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }
}
