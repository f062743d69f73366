package io.github.qic.core.internal.xlsx;

import java.util.List;

/**
 * A row of a worksheet that is not blank.
 *
 * @param number its number, from 1
 * @param cells its cells from column A on
 */
public record XlsxRow(int number, List<XlsxCell> cells) {
    public XlsxRow {
        cells = List.copyOf(cells);
    }
}
