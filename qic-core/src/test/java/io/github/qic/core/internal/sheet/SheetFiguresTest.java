package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.sheet.DateOrder;
import io.github.qic.core.sheet.DecimalMark;
import io.github.qic.core.sheet.MissingMarks;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cells of a whole sheet say about one another. */
class SheetFiguresTest {
    private static final SheetOptions PLAIN = SheetOptions.builder().build();

    private static SheetResult<List<String>> read(String csv, SheetOptions options, PercentSign sign) {
        SheetColumns columns = new SheetColumns().optional("date", "value", "other");
        return Sheet.read(SheetSource.of(csv.replace("\\n", "\n")).with(options), columns, sheet -> {
            List<String> values = new ArrayList<>();
            sheet.forEach(FigureColumns.of("value", "other"), row -> {
                row.date("date");
                row.figure("other");
                row.figure("value", sign, "value").ifPresent(value -> values.add(value.toPlainString()));
                row.missingMark("value").ifPresent(values::add);
            });
            return () -> values;
        });
    }

    private static List<String> values(String csv, SheetOptions options) {
        return read(csv, options, PercentSign.REFUSED).orThrow();
    }

    private static List<String> problems(String csv, SheetOptions options, PercentSign sign) {
        return read(csv, options, sign).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static SheetOptions mark(DecimalMark mark) {
        return SheetOptions.builder().decimalMark(mark).build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            value;other\\n0,125;\\n0,250;\\n000,123;         # 0.125 # 0.250 # 0.123
            value;other\\n7,5;\\n1,234;\\n1.234,5;           # 7.5   # 1.234 # 1234.5
            value;other\\n1,234;7,5\\n2;\\n3;                # 1.234 # 2     # 3
            value;other\\n1.234;0.5\\n2;\\n3;                # 1.234 # 2     # 3
            value,other\\n"1,234",\\n2.5,\\n"12,345.6",      # 1234  # 2.5   # 12345.6
            value,other\\n"7,5",\\n"1,234",\\n2,             # 7.5   # 1.234 # 2
            value\\tother\\n1,234\\t0.5\\n£2\\t\\n(3)\\t     # 1234  # 2     # -3
            """)
    void the_decimal_mark_is_found_from_all_figures_of_the_sheet(String csv, String a, String b, String c) {
        String tabs = csv.replace("\\t", "\t");
        assertThat(values(tabs, PLAIN)).containsExactly(a, b, c);
    }

    @Test
    void figures_cost_the_cells_that_rows_have_whatever_the_number_of_columns() {
        List<String> columns = IntStream.range(0, 3_000).mapToObj(i -> "v" + i).toList();
        String csv = String.join(";", columns) + "\n1".repeat(300_000) + "\n1;2,5\n";
        List<String> found = Sheet.read(
                        SheetSource.of(csv), new SheetColumns().optional(columns.toArray(String[]::new)), sheet -> {
                            List<String> values = new ArrayList<>();
                            sheet.forEach(
                                    FigureColumns.of(columns),
                                    row -> row.figure("v1").ifPresent(value -> values.add(value.toPlainString())));
                            return () -> values;
                        })
                .orThrow();
        assertThat(found).containsExactly("2.5");
    }

    @ParameterizedTest
    @ValueSource(chars = {';', '\t'})
    void two_readings_are_refused_with_both_and_the_option_to_choose(char separator) {
        String csv = "date;value\n1.4.2024;1,234\n1.5.2024;2,345\n".replace(';', separator);
        assertThat(problems(csv, PLAIN, PercentSign.REFUSED))
                .containsExactly(
                        "/line/2/column/B: value can be read in two ways: 1,234 is 1234 with a decimal point and"
                                + " 1.234 with a decimal comma; choose SheetOptions.decimalMark");
        assertThat(values(csv, mark(DecimalMark.COMMA))).containsExactly("1.234", "2.345");
        assertThat(values(csv, mark(DecimalMark.POINT))).containsExactly("1234", "2345");
    }

    @Test
    void figures_that_contradict_each_other_are_refused_with_both_places() {
        assertThat(problems("value;other\n7,5;3\n1;2.25\n", PLAIN, PercentSign.REFUSED))
                .containsExactly(
                        "/line/3/column/B: other shows a decimal point: 2.25, but 7,5 in line 2 shows a decimal comma");
    }

    @Test
    void a_figure_that_the_chosen_mark_does_not_explain_is_refused_where_it_is() {
        assertThat(problems("value\n7.5\n\"7,25\"\n", mark(DecimalMark.POINT), PercentSign.REFUSED))
                .containsExactly("/line/3/column/A: value must be a number with a decimal point, but was 7,25");
    }

    @Test
    void listed_marks_are_missing_figures_and_kept() {
        SheetOptions published =
                SheetOptions.builder().missingMarks(MissingMarks.PUBLISHED).build();
        assertThat(values("value\n*\n7\n<5\n-\nN/A\n[C]\n[z]\n..\nnull\n-7\n", published))
                .containsExactly("*", "7", "<5", "-", "N/A", "[C]", "[z]", "..", "null", "-7");
        assertThat(problems("value\n*\n<5\nn/a\n", PLAIN, PercentSign.REFUSED))
                .containsExactly(
                        "/line/2/column/A: value must be a number such as 12 or 1,234.5, but was *",
                        "/line/3/column/A: value must be a number such as 12 or 1,234.5, but was <5",
                        "/line/4/column/A: value must be a number such as 12 or 1,234.5");
    }

    @Test
    void a_percent_sign_means_what_the_column_says() {
        assertThat(read("value\n85.2%\n91 %\n0\n", PLAIN, PercentSign.HUNDREDTHS)
                        .orThrow())
                .containsExactly("0.852", "0.91", "0");
        assertThat(read("value\n85.2%\n91 %\n", PLAIN, PercentSign.UNIT).orThrow())
                .containsExactly("85.2", "91");
        assertThat(problems("value\n85.2%\n", PLAIN, PercentSign.REFUSED))
                .containsExactly("/line/2/column/A: value must be a number without a percent sign, but was 85.2%");
    }

    @Test
    void figures_with_and_without_a_percent_sign_are_refused() {
        assertThat(problems("value\n85.2%\n0.91\n7%\n", PLAIN, PercentSign.HUNDREDTHS))
                .containsExactly(
                        "/line/3/column/A: value has no percent sign, but line 2 has one",
                        "/line/4/column/A: value has a percent sign, but line 3 has none");
    }

    @Test
    void dates_have_the_order_of_the_sheet() {
        SheetOptions american =
                SheetOptions.builder().dateOrder(DateOrder.MONTH_FIRST).build();
        String csv = "date,value\n04/30/2024,7\n";
        assertThat(values(csv, american)).containsExactly("7");
        assertThat(problems(csv, PLAIN, PercentSign.REFUSED))
                .containsExactly(
                        "/line/2/column/A: date 04/30/2024 has no month 30: if the month comes first in this sheet,"
                                + " choose DateOrder.MONTH_FIRST");
    }

    // A reader that asks for a figure without saying so first would not know the decimal mark.
    @Test
    void a_figure_is_read_only_from_columns_of_figures() {
        SheetColumns columns = new SheetColumns().required("value");
        assertThatThrownBy(() -> Sheet.read(SheetSource.of("value\n7\n"), columns, sheet -> {
                    sheet.forEach(row -> row.figure("value"));
                    return () -> "";
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
