package io.github.qic.cmoc.show;

import io.github.qic.core.internal.table.Table;
import java.util.List;

/** A table of text, to be shown in any of three ways. */
public final class TextTable {
    private final Table table;

    TextTable(List<String> headings, List<List<String>> rows) {
        this.table = new Table(headings.stream().map(Table.Column::text).toList(), rows);
    }

    /** {@return the table in Markdown} */
    public String markdown() {
        return table.markdown();
    }

    /** {@return the table in HTML, without any style of its own} */
    public String html() {
        return table.html();
    }

    /** {@return the table as CSV that no spreadsheet takes for formulas} */
    public String csv() {
        return table.csv();
    }
}
