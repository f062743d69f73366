package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.sheet.RowKind;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.sheet.SkippedRows;
import io.github.qic.core.sheet.UnknownColumns;
import io.github.qic.core.valid.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows and columns that hold no data, as reports and published tables have them. */
class SheetLayoutTest {
    private static final String REPORT = """
            Falls by month
            Ward: 7, 2024
            date,value
            2024-04-01,7
            Sub-total,7
            2024-05-01,9
            Total,16

            Source: falls register, ward 7
            * fewer than 5
            """;

    private static SheetOptions skipping(RowKind... kinds) {
        return SheetOptions.builder().addSkipped(kinds).build();
    }

    private static SheetResult<List<String>> read(String csv, SheetOptions options) {
        SheetColumns columns = new SheetColumns().required("date", "value").optional("note");
        return Sheet.read(SheetSource.of(csv).with(options), columns, sheet -> {
            List<String> rows = sheet.rows().stream()
                    .map(row -> row.line() + " " + row.cell("date") + " " + row.cell("value") + row.cell("note"))
                    .toList();
            return () -> rows;
        });
    }

    private static SheetResult<List<String>> read(String csv) {
        return read(csv, skipping());
    }

    private static List<String> problems(SheetResult<?> result) {
        return result.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void titles_totals_and_notes_are_skipped_where_the_caller_says_so() {
        SheetResult<List<String>> read = read(REPORT, skipping(RowKind.TITLE, RowKind.TOTAL, RowKind.NOTE));
        assertThat(read.orThrow()).containsExactly("4 2024-04-01 7", "6 2024-05-01 9");
        assertThat(read.skipped())
                .containsExactly(
                        new SkippedRows(1, 2, RowKind.TITLE),
                        new SkippedRows(5, 5, RowKind.TOTAL),
                        new SkippedRows(7, 7, RowKind.TOTAL),
                        new SkippedRows(8, 8, RowKind.BLANK),
                        new SkippedRows(9, 10, RowKind.NOTE));
    }

    @Test
    void totals_and_notes_are_data_otherwise() {
        assertThat(read(REPORT, skipping(RowKind.TITLE)).orThrow())
                .containsExactly(
                        "4 2024-04-01 7",
                        "5 Sub-total 7",
                        "6 2024-05-01 9",
                        "7 Total 16",
                        "9 Source: falls register ward 7",
                        "10 * fewer than 5 ");
    }

    @Test
    void rows_of_several_cells_above_the_headings_are_skipped_only_on_request() {
        assertThat(problems(read(REPORT)))
                .containsExactly("/line/1: must have the headings, which are in line 3;"
                        + " the rows above can be skipped as RowKind.TITLE");
    }

    @Test
    void a_row_of_one_cell_above_headings_that_are_complete_is_certainly_a_title() {
        SheetResult<List<String>> read = read("Falls by month - Rose House,\n,\ndate,value\n2024-04-01,7\n");
        assertThat(read.orThrow()).containsExactly("4 2024-04-01 7");
        assertThat(read.skipped())
                .containsExactly(new SkippedRows(1, 1, RowKind.TITLE), new SkippedRows(2, 2, RowKind.BLANK));
    }

    @Test
    void where_no_row_has_every_heading_the_row_with_most_of_them_is_reported() {
        assertThat(problems(read("Falls,\nday,value\n2024-04-01,7\n")))
                .containsExactly(
                        "/line/2: column date is missing",
                        "/line/2/column/A: heading is unknown: must be one of date, value, note");
    }

    @Test
    void text_that_data_follow_is_no_note_and_a_total_of_something_is_data() {
        SheetOptions options = skipping(RowKind.NOTE, RowKind.TOTAL);
        assertThat(read("date,value\nnot known,\n2024-04-01,7\nTotal falls,16\nend of data,\n", options)
                        .orThrow())
                .containsExactly("2 not known ", "3 2024-04-01 7", "4 Total falls 16");
    }

    @Test
    void a_row_that_fills_the_columns_is_no_note_whatever_its_first_word_is() {
        String csv = "date,value,note\nSource of light,3,B\nContact P02,4,C\n[P03],5,D\n";
        assertThat(read(csv, skipping(RowKind.NOTE)).orThrow())
                .containsExactly("2 Source of light 3B", "3 Contact P02 4C", "4 [P03] 5D");
    }

    /** Of six columns a note may fill three, or more than there are, as commas in its text make them. */
    @Test
    void a_note_fills_few_of_the_columns_or_more_than_there_are() {
        SheetColumns columns = new SheetColumns().required("a", "b", "c").optional("d", "e", "f");
        String head = "a,b,c,d,e,f\n1,2,3,4,5,6\n";
        for (String note : List.of(
                "Source: register, ward 7, 2024",
                "(provisional, all wards)",
                "Published weekly,by ward,since May",
                "counted twice")) {
            SheetResult<Integer> read =
                    Sheet.read(SheetSource.of(head + note + "\n").with(skipping(RowKind.NOTE)), columns, sheet -> {
                        int rows = sheet.rows().size();
                        return () -> rows;
                    });
            assertThat(read.orThrow()).as(note).isEqualTo(1);
            assertThat(read.skipped()).containsExactly(new SkippedRows(3, 3, RowKind.NOTE));
        }
        for (String data : List.of("Source: A,1,2,3", "(A),1,2,3", "Contact,1,2,3", "once")) {
            SheetResult<Integer> read =
                    Sheet.read(SheetSource.of(head + data + "\n").with(skipping(RowKind.NOTE)), columns, sheet -> {
                        int rows = sheet.rows().size();
                        return () -> rows;
                    });
            assertThat(read.orThrow()).as(data).isEqualTo(2);
        }
    }

    /** A million characters: where a line end sent the search back to the beginning of each, they took hours. */
    @Test
    void a_note_or_total_of_several_lines_is_one_however_long_it_is() {
        SheetColumns columns = new SheetColumns().required("a", "b", "c");
        String head = "a,b,c\n1,2,3\n";
        for (String row : List.of(
                "\"Grand total for the North\nand the South\",4,5",
                "\"*fewer than 5\n\u2020late\",,",
                "\"(late\nor early)\",,",
                "\u200B,(late),",
                "\"*" + "a".repeat(900_000) + "\n1\",,")) {
            SheetResult<Integer> read = Sheet.read(
                    SheetSource.of(head + row + "\n").with(skipping(RowKind.NOTE, RowKind.TOTAL)), columns, sheet -> {
                        int rows = sheet.rows().size();
                        return () -> rows;
                    });
            assertThat(read.orThrow()).isEqualTo(1);
        }
    }

    @Test
    void a_total_may_be_named_after_the_date_but_not_after_the_figures() {
        String csv = "date,note,value\n2024-04-01,North,3\n2024-04-01,Total,3\n";
        assertThat(read(csv, skipping(RowKind.TOTAL)).orThrow()).containsExactly("2 2024-04-01 3North");
        String after = "date,value,note\n2024-04-01,3,total\n";
        assertThat(read(after, skipping(RowKind.TOTAL)).orThrow()).containsExactly("2 2024-04-01 3total");
    }

    @Test
    void headings_with_characters_that_show_nothing_are_known() {
        assertThat(read("\u200Bdate,\u202Avalue\u202C\n2024-04-01,7\n").orThrow())
                .containsExactly("2 2024-04-01 7");
    }

    @Test
    void repeated_headings_are_skipped_but_not_rows_that_only_resemble_them() {
        SheetResult<List<String>> read = read("date,value\n1,2\nDATE , Value\n3,4\ndate,7\n");
        assertThat(read.orThrow()).containsExactly("2 1 2", "4 3 4", "5 date 7");
        assertThat(read.skipped()).containsExactly(new SkippedRows(3, 3, RowKind.REPEATED_HEADINGS));
    }

    @Test
    void repeated_headings_are_skipped_whatever_the_number_of_blank_ones_after_them() {
        SheetResult<List<String>> read =
                read("date,value" + ",".repeat(16_000) + "\n" + "date,value\n".repeat(300_000) + "1,2\n");
        assertThat(read.orThrow()).containsExactly("300002 1 2");
        assertThat(read.skipped()).containsExactly(new SkippedRows(2, 300_001, RowKind.REPEATED_HEADINGS));
    }

    @Test
    void headings_are_mapped_and_unknown_columns_ignored_on_request_and_both_are_reported() {
        SheetOptions options = SheetOptions.builder()
                .putHeading("Month  ending", "date")
                .putHeading("FALLS_(N)", "Value")
                .addIgnored("beds")
                .build();
        String csv = "month ending,Falls (n),Beds,Ward\n2024-04-01,7,20,A\n";
        assertThat(problems(read(csv, options)))
                .containsExactly("/line/1/column/D: heading is unknown: must be one of date, value, note");
        SheetResult<List<String>> read = read(
                csv, options.toBuilder().unknownColumns(UnknownColumns.IGNORED).build());
        assertThat(read.orThrow()).containsExactly("2 2024-04-01 7");
        assertThat(read.ignored()).containsExactly("Beds", "Ward");
    }

    @Test
    void the_known_headings_are_listed_once_however_many_are_unknown() {
        assertThat(problems(read("date,value,ward,beds\n")))
                .containsExactly(
                        "/line/1/column/C: heading is unknown: must be one of date, value, note",
                        "/line/1/column/D: heading is unknown");
    }

    @Test
    void a_sheet_none_of_whose_headings_is_known_is_refused_even_if_unknown_columns_are_ignored() {
        SheetOptions ignoring =
                SheetOptions.builder().unknownColumns(UnknownColumns.IGNORED).build();
        SheetColumns columns = new SheetColumns().optional("a", "b");
        assertThat(problems(Sheet.read(SheetSource.of("x,y\n1,2\n").with(ignoring), columns, sheet -> () -> "")))
                .containsExactly("/line/1: has no known heading: must be one of a, b");
    }
}
