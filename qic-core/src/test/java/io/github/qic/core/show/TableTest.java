package io.github.qic.core.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
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

    @Test
    void a_line_break_in_a_cell_does_not_break_a_row_of_text() {
        assertThat(Table.ofText(List.of("a", "b"), List.of(List.of("x\r\ny", "z")))
                        .text())
                .isEqualTo("a    b\nx y  z\n");
    }

    @Test
    void a_row_of_another_width_is_refused() {
        assertThatThrownBy(() -> new Table(TABLE.columns(), List.of(List.of(Cell.of("only one")))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/rows/0: must have 2 cells");
    }
}
