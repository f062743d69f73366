package io.github.qic.core.internal.sheet;

import java.util.List;

/**
 * One record of a CSV file.
 *
 * @param line the line it begins on, from 1
 * @param cells its cells, without quotes, spaces kept
 */
public record CsvRow(int line, List<String> cells) {
    public CsvRow {
        cells = List.copyOf(cells);
    }
}
