package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several values in one cell, separated by semicolons; a semicolon within a value is doubled. */
public final class CellList {
    private CellList() {}

    /** {@return the cell of several values} */
    public static String join(List<String> values) {
        return values.stream().map(value -> value.replace(";", ";;")).collect(Collectors.joining("; "));
    }

    /** {@return the values of a cell, without the space around them; blank ones are left out} */
    public static List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            boolean doubled = cell.startsWith(";;", i);
            if (cell.charAt(i) != ';' || doubled) {
                value.append(cell.charAt(i));
                i += doubled ? 1 : 0;
            } else {
                add(values, value);
            }
        }
        add(values, value);
        return values;
    }

    private static void add(List<String> values, StringBuilder value) {
        String text = Spaces.strip(value.toString());
        if (!Spaces.isBlank(text)) {
            values.add(text);
        }
        value.setLength(0);
    }
}
