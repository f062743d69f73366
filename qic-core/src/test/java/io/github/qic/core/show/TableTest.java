package io.github.qic.core.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Table TABLE = Table.ofText(
                    List.of("Role", "£"), List.of(List.of("GP | lead", "1.00"), List.of("=cmd", "-12.50")))
            .withFigures("£");

    @Test
    void markdown_aligns_figures_right_and_escapes_cells() {
        assertThat(TABLE.markdown())
                .isEqualTo("| Role | £ |\n| --- | ---: |\n| GP \\| lead | 1.00 |\n| =cmd | -12.50 |\n");
    }

    @Test
    void html_has_heading_cells_and_a_class_for_figures() {
        assertThat(TABLE.html())
                .contains("<th scope=\"col\">Role</th><th scope=\"col\" class=\"number\">£</th>")
                .contains("<tr><td>GP | lead</td><td class=\"number\">1.00</td></tr>");
    }

    @Test
    void a_page_has_the_title_the_style_and_the_table() {
        assertThat(TABLE.htmlPage("Costs <draft>"))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains("<title>Costs &lt;draft&gt;</title>\n<style>\n@page")
                .contains("<h1>Costs &lt;draft&gt;</h1>\n" + TABLE.html());
    }

    @Test
    void figures_under_an_unknown_heading_are_refused() {
        assertThatThrownBy(() -> TABLE.withFigures("$"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such column in [Role, £]: [$]");
    }

    @Test
    void csv_disarms_formulas_and_leaves_figures_alone() {
        assertThat(TABLE.csv()).isEqualTo("Role,£\r\n\"GP | lead\",1.00\r\n'=cmd,-12.50\r\n");
    }

    @Test
    void text_is_aligned_in_columns() {
        assertThat(TABLE.text()).isEqualTo("Role            £\nGP | lead    1.00\n=cmd       -12.50\n");
    }

    /** A smile is one character to a reader and two to Java. */
    @Test
    void text_is_aligned_by_characters_as_readers_count_them() {
        assertThat(Table.ofText(List.of("a\nb", "c"), List.of(List.of("\ud83d\ude42\ud83d\ude42\ud83d\ude42", "x")))
                        .text())
                .isEqualTo("a b  c\n\ud83d\ude42\ud83d\ude42\ud83d\ude42  x\n");
    }

    /** A column of 500,000 characters in each of 10,000 rows would be 5,000,000,000. */
    @Test
    void one_long_cell_does_not_widen_the_other_rows_of_text() {
        List<List<String>> rows = new ArrayList<>(Collections.nCopies(10_000, List.of("x", "y")));
        rows.add(List.of("x".repeat(500_000), "y"));
        assertThat(Table.ofText(List.of("a", "b"), rows).text())
                .startsWith("a" + " ".repeat(1_001) + "b\n")
                .endsWith("x  y\n");
    }

    @Test
    void a_line_break_in_a_cell_does_not_break_a_row_of_text() {
        assertThat(Table.ofText(List.of("a", "b"), List.of(List.of("x\r\ny", "z")))
                        .text())
                .isEqualTo("a    b\nx y  z\n");
    }

    @Test
    void columns_can_be_chosen_by_their_headings() {
        assertThat(TABLE.withColumns(heading -> heading.equals("£")).csv()).isEqualTo("£\r\n1.00\r\n-12.50\r\n");
        assertThat(TABLE.withColumns(heading -> true)).isEqualTo(TABLE);
        assertThat(TABLE.csvWithByteOrderMark()).isEqualTo("\uFEFF" + TABLE.csv());
    }

    /** A column is aligned as figures if all its cells but blank ones are. */
    @Test
    void columns_of_nothing_but_figures_are_aligned_right() {
        Table table = Table.of(
                List.of("n", "£", "%", "h", "day", "mixed", "blank"),
                List.of(
                        List.of(
                                Cell.of(12),
                                Cell.of(Money.of("3.50")),
                                Cell.percent(new BigDecimal("0.852")),
                                Cell.of(Duration.ofMinutes(1590)),
                                Cell.of(LocalDate.of(2024, 4, 1)),
                                Cell.of(1),
                                Cell.blank()),
                        List.of(
                                Cell.blank(),
                                Cell.of(Money.of("-1.00")),
                                Cell.percent(BigDecimal.ONE),
                                Cell.of(Duration.ofSeconds(59)),
                                Cell.of(LocalDate.of(2024, 4, 2)),
                                Cell.of("one"),
                                Cell.blank())));
        assertThat(table.columns())
                .filteredOn(column -> column.alignment() == Table.Alignment.RIGHT)
                .extracting(Table.Column::heading)
                .containsExactly("n", "£", "%", "h");
        assertThat(table.markdown().lines().skip(2))
                .containsExactly(
                        "| 12 | £3.50 | 85.2% | 26:30 | 2024-04-01 | 1 |  |",
                        "|  | -£1.00 | 100% | 0:00 | 2024-04-02 | one |  |");
        assertThat(table.csv().lines().skip(1))
                .containsExactly("12,3.50,85.2%,26:30,2024-04-01,1,", ",-1.00,100%,0:00,2024-04-02,one,");
    }

    @Test
    void cells_of_times_show_them_as_iso_does() {
        LocalDateTime time = LocalDateTime.of(2024, 4, 1, 9, 30);
        assertThat(Cell.of(time).text()).isEqualTo("2024-04-01T09:30");
        assertThat(Cell.of(time.toLocalTime()).text()).isEqualTo("09:30");
        assertThat(Cell.of(YearMonth.of(2024, 4)).text()).isEqualTo("2024-04");
        assertThat(Cell.of(Optional.of(7L), Cell::of)).isEqualTo(Cell.of(7)).isNotEqualTo(Cell.of(8));
        assertThat(Cell.of(Optional.<Long>empty(), Cell::of)).isEqualTo(Cell.blank());
        assertThat(Cell.of("7")).isNotEqualTo(Cell.of(7)).hasSameHashCodeAs(Cell.of(7));
        assertThatThrownBy(() -> Cell.of(Duration.ofMinutes(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Cell.of(Duration.ZERO).text()).isEqualTo("0:00");
    }

    @Test
    void a_row_of_another_width_is_refused() {
        assertThatThrownBy(() -> new Table(TABLE.columns(), List.of(List.of(Cell.of("only one")))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/rows/0: must have 2 cells");
    }
}
