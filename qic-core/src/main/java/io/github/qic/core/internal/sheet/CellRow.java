package io.github.qic.core.internal.sheet;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A row with text in at least one cell.
 *
 * @param line the line it begins on, from 1
 * @param lastLine the line it ends on, later than the first if cells contain line ends
 * @param cells its cells as text, spaces kept
 * @param typed the indexes of the cells that are not text in a workbook: a date {@code 2024-04-01} (with a time, {@code
 *     2024-04-01T09:30}), a time {@code 09:30}, a number {@code 1234.5}, a percentage {@code 85.2%}, {@code TRUE} or {@code FALSE}
 * @param faults why what a cell of a workbook holds cannot be used, by its index: an error such as {@code #N/A}, which is its text,
 *     a formula without a stored value, or a cell merged with another
 */
record CellRow(int line, int lastLine, List<String> cells, BitSet typed, Map<Integer, String> faults) {
    private static final BitSet NONE = new BitSet();

    CellRow {
        cells = List.copyOf(cells);
        faults = Map.copyOf(faults);
    }

    /** Makes a row of CSV, all of whose cells are text. */
    CellRow(int line, int lastLine, List<String> cells) {
        this(line, lastLine, cells, NONE, Map.of());
    }

    /** {@return whether the cell at an index is a date, a number or a truth value in a workbook, and needs no interpretation} */
    boolean isTyped(int index) {
        return typed.get(index);
    }
}
