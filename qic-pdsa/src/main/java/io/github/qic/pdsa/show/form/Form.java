package io.github.qic.pdsa.show.form;

import io.github.qic.core.internal.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A form before it is written in any language: what is empty is left open for a pen. */
record Form(String title, List<Section> sections) {
    /** A part of the form; it may begin on a new page of paper. */
    record Section(String heading, boolean newPage, List<Item> items) {}

    /** One thing on the form. */
    sealed interface Item permits Text, Grid, Choice {}

    /** Text under a label, one paragraph a value, or lines to write on. */
    record Text(String label, List<String> values, int blankLines) implements Item {}

    /** A table, or rows to fill in. */
    record Grid(String label, Table table, int blankRows) implements Item {
        Table filled() {
            if (!table.rows().isEmpty()) {
                return table;
            }
            List<String> empty = table.columns().stream().map(column -> "").toList();
            return new Table(table.columns(), Collections.nCopies(blankRows, empty));
        }
    }

    /** Options to tick. */
    record Choice(String label, List<String> options, Optional<String> chosen) implements Item {}

    /** Collects the items of a section. */
    static final class Items {
        private final List<Item> items = new ArrayList<>();

        Items text(String label, String value) {
            return text(label, List.of(value), 0);
        }

        Items text(String label, Optional<String> value, int blankLines) {
            return text(label, value.stream().toList(), blankLines);
        }

        Items text(String label, List<String> values, int blankLines) {
            items.add(new Text(label, values, blankLines));
            return this;
        }

        Items grid(String label, List<String> headings, List<List<String>> rows, int blankRows) {
            List<Table.Column> columns =
                    headings.stream().map(Table.Column::text).toList();
            items.add(new Grid(label, new Table(columns, rows), blankRows));
            return this;
        }

        Items choice(String label, List<String> options, Optional<String> chosen) {
            items.add(new Choice(label, options, chosen));
            return this;
        }

        Section section(String heading, boolean newPage) {
            return new Section(heading, newPage, List.copyOf(items));
        }
    }
}
