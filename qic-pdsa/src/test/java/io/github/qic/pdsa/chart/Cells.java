package io.github.qic.pdsa.chart;

import java.util.List;

/** A row of a CSV file by column. */
public record Cells(List<String> header, List<String> cells) {
    public String text(String column) {
        return cells.get(header.indexOf(column));
    }

    public boolean isEmpty(String column) {
        return text(column).isEmpty();
    }

    public double number(String column) {
        return isEmpty(column) ? Double.NaN : Double.parseDouble(text(column));
    }

    public int integer(String column) {
        return Integer.parseInt(text(column));
    }

    /** The numbers of a cell like 3;12;27. */
    public int[] integers(String column) {
        return isEmpty(column)
                ? new int[0]
                : java.util.Arrays.stream(text(column).split(";", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray();
    }
}
