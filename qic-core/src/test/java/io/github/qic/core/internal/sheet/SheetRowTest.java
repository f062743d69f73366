package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cells of a row, each read as what it should hold. */
class SheetRowTest {
    private static final FigureColumns FIGURES = FigureColumns.of("b");

    /** {@return what is read of each row, in order, or the problems} */
    private static List<String> read(String csv, Function<SheetRow, ?> reader) {
        SheetResult<List<String>> result =
                Sheet.read(SheetSource.of(csv), new SheetColumns().required("a").optional("b", "c"), sheet -> {
                    List<String> all = new ArrayList<>();
                    sheet.forEach(FIGURES, row -> all.add(String.valueOf(reader.apply(row))));
                    return () -> all;
                });
        List<String> problems =
                result.problems().stream().map(Problem::toString).toList();
        return problems.isEmpty() ? result.orThrow() : problems;
    }

    @Test
    void a_constant_is_found_whatever_its_case_and_separators() {
        assertThat(read("a\nHALF_EVEN\nhalf even\nHalf-Even\n\"\"\nUp\n", row -> row.constant("a", RoundingMode.class)))
                .containsExactly("Optional[HALF_EVEN]", "Optional[HALF_EVEN]", "Optional[HALF_EVEN]", "Optional[UP]");
        assertThat(read("a\nsideways\n", row -> row.constant("a", RoundingMode.class)))
                .containsExactly("/line/2/column/A: a must be one of up, down, ceiling, floor, half-up, half-down,"
                        + " half-even, unnecessary");
        assertThat(read("a,c\nx,\n", row -> row.constant("c", RoundingMode.class)))
                .containsExactly("Optional.empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | Optional[0]
            7         | Optional[7]
            7.0       | Optional[7]
            2147483647 | Optional[2147483647]
            2147483648 | /line/2/column/B: b must be a whole number, but was 2147483648
            7.5       | /line/2/column/B: b must be a whole number, but was 7.5
            -1        | /line/2/column/B: b must be a whole number, but was -1
            7%        | /line/2/column/B: b must be a whole number, but was 7%
            seven     | /line/2/column/B: b must be a whole number
            """)
    void a_whole_number_is_not_negative_and_at_most_the_largest_int(String cell, String expected) {
        assertThat(read("a,b\nx," + cell + "\n", row -> row.whole("b"))).containsExactly(expected);
    }

    @Test
    void a_value_that_its_type_refuses_is_a_problem_of_the_cell() {
        Function<SheetRow, Object> id = row -> row.value("a", text -> Id.<Object>of(text));
        assertThat(read("a\np1\n", id)).containsExactly("Optional[p1]");
        assertThat(read("a\np 1\n", id)).singleElement().asString().startsWith("/line/2/column/A: a ");
        assertThat(read("a,c\nx,\n", row -> row.required("c", text -> text)))
                .containsExactly("/line/2/column/B: c is missing");
        assertThat(read("a,c\nx,y\n", row -> row.required("c", text -> text + "!")))
                .containsExactly("Optional[y!]");
        assertThat(read("a\nx\n", row -> row.required("c", text -> text))).containsExactly("/line/2: c is missing");
    }

    @Test
    void several_values_of_a_cell_are_read_each() {
        assertThat(read("a,c\n1; 2 ;3,\n", row -> row.values("a", Integer::valueOf) + " " + row.values("c", x -> x)))
                .containsExactly("[1, 2, 3] []");
    }

    @Test
    void rows_about_one_thing_may_leave_cells_blank_but_not_differ() {
        String csv = "a,c\nx,1\nx,\nx,1\nx,2\n";
        List<SheetRow> first = new ArrayList<>();
        assertThat(read(csv, row -> {
                    first.add(row);
                    row.requireSame(first.get(0), List.of("a", "c"));
                    return row.isSound();
                }))
                .containsExactly("/line/5/column/B: c differs from line 2");
        assertThat(first).extracting(SheetRow::isSound).containsExactly(true, true, true, false);
    }

    @Test
    void what_a_builder_refuses_names_the_column_of_its_path() {
        assertThat(read(
                        "a\nx\n",
                        row -> row.build(() -> {
                            throw new InvalidValueException(List.of(
                                    new Problem("/a", "must be even"),
                                    new Problem("", "is old"),
                                    new Problem("/c", "is gone")));
                        })))
                .containsExactly("/line/2: is old", "/line/2: c is gone", "/line/2/column/A: a must be even");
        assertThat(read("a\nx\n", row -> row.build(() -> "built"))).containsExactly("Optional[built]");
    }

    @Test
    void text_is_without_the_space_around_it_and_quotations_keep_it() {
        assertThat(read(
                        "a\n\"  x y \"\n",
                        row -> row.cell("a") + "|" + row.exact("a").orElse("")))
                .containsExactly("x y|  x y ");
        assertThat(read("a,c\nx,\n", row -> row.exact("c") + " " + row.text("c") + " " + row.cell("none")))
                .containsExactly("Optional.empty Optional.empty ");
        assertThat(read("a\nx\n", row -> row.line() + " " + row.path())).containsExactly("2 /line/2");
    }

    @Test
    void a_refused_text_is_repeated_only_if_it_has_no_letters() {
        assertThat(read("a\n1/2\nMrs Bell\n", row -> {
                    row.refuseText("a", "must be a grade");
                    return "";
                }))
                .containsExactly(
                        "/line/2/column/A: a must be a grade, but was 1/2", "/line/3/column/A: a must be a grade");
    }

    @Test
    void columns_are_listed_from_left_to_right_and_known_by_name() {
        SheetResult<String> result = Sheet.read(
                SheetSource.of("c,a\n1,2\n"), new SheetColumns().required("a").optional("b", "c"), sheet -> {
                    String found = sheet.columns() + " " + sheet.has("b") + " " + sheet.has("c");
                    sheet.rows();
                    return () -> found;
                });
        assertThat(result.orThrow()).isEqualTo("[c, a] false true");
    }

    @Test
    void bytes_in_another_encoding_are_refused() {
        byte[] bytes = {'a', '\n', (byte) 0xFF, (byte) 0xFF, '\n'};
        SheetResult<Optional<String>> result = Sheet.read(
                SheetSource.of(
                        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder())),
                new SheetColumns().required("a"),
                sheet -> {
                    sheet.rows();
                    return Optional::empty;
                });
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly("is not in the encoding that its reader expects");
    }
}
