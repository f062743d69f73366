package io.github.qic.pdsa.show.form;

import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.internal.svg.Palette;
import io.github.qic.core.internal.table.Table;
import java.util.List;

/** Estimates, on the high side, how much of an A4 page a dense form takes; lengths are those of the style in {@link FormHtmlWriter}. */
final class PaperHeight {
    /** What the margins leave of a page, less a reserve for other fonts. */
    static final double PAGE_MM = 273 - 8;

    private static final double LINE_MM = 4.55;
    private static final double HEADING_MM = 7.1;
    private static final double CELL_MM = 1.5;
    private static final double TITLE_LINE_MM = 7.7;
    private static final double LETTER_PX = 12.7;
    private static final double TITLE_PX = 23.5;
    private static final double PAGE_PX = 703;
    private static final double ITEM_PX = PAGE_PX - 20;
    private static final double CELL_PX = 12;

    private PaperHeight() {}

    static double of(Form sheet) {
        double title = lines(sheet.title(), TITLE_PX, PAGE_PX) * TITLE_LINE_MM + 2;
        return title
                + sheet.sections().stream()
                        .flatMap(section -> section.items().stream())
                        .mapToDouble(PaperHeight::item)
                        .sum();
    }

    private static double item(Form.Item item) {
        if (item instanceof Form.Grid grid) {
            Table table = grid.filled();
            List<String> headings =
                    table.columns().stream().map(Table.Column::heading).toList();
            return heading(grid.label())
                    + row(headings)
                    + table.rows().stream().mapToDouble(PaperHeight::row).sum()
                    + 1;
        }
        Form.Text text = (Form.Text) item;
        return heading(text.label())
                + text.values().stream()
                        .mapToDouble(v -> lines(v, LETTER_PX, ITEM_PX) * LINE_MM)
                        .sum()
                + 1;
    }

    private static double heading(String label) {
        return label.isEmpty() ? 0 : HEADING_MM;
    }

    private static double row(List<String> cells) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            most = Math.max(most, lines(cells.get(i), LETTER_PX, share(i, cells.size()) * PAGE_PX - CELL_PX));
        }
        return most * LINE_MM + CELL_MM;
    }

    /** The first column has a third of the page, a fifth one a quarter, the others share the rest. */
    private static double share(int column, int columns) {
        double wide = columns == 5 ? 0.25 : 0;
        return column == 0 ? 0.34 : column == 4 ? wide : (0.66 - wide) / (columns == 5 ? 3 : columns - 1);
    }

    private static int lines(String text, double size, double room) {
        return Font.plain(size, Palette.TEXT).wrap(text, room).size();
    }
}
