package io.github.qic.core.internal.xlsx;

import io.github.qic.core.internal.xml.XmlElements;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The merged cells of a worksheet: people see in all of them what only the first one holds. */
final class MergedCells {
    private static final int MOST_RANGES = 100_000;
    private static final int MOST_CELLS = 1_000_000;
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6}):([A-Z]{1,3})([1-9][0-9]{0,6})");

    /** In the order of their first rows. */
    private final List<Range> ranges = new ArrayList<>();

    /** Those that hold something and reach the row. */
    private final List<Range> here = new ArrayList<>();

    private int next;
    private int cells;

    /** The length of the longest row so far: what is merged beyond has no heading. */
    private int width;

    private record Range(int top, int left, int bottom, int right) {}

    /** None. */
    MergedCells() {}

    MergedCells(XmlElements part) throws IOException {
        while (part.next()) {
            if (part.begins("mergeCell")) {
                ranges.add(range(part.attribute("ref")));
                if (ranges.size() > MOST_RANGES) {
                    throw InvalidValueException.of("", "has more than 100,000 ranges of merged cells");
                }
            }
        }
        ranges.sort(Comparator.comparingInt(Range::top));
    }

    /** Some programs write a range of one cell as the cell. */
    private static Range range(@Nullable String stated) {
        String ref = stated == null ? "" : stated;
        Matcher range = RANGE.matcher(ref.contains(":") ? ref : ref + ":" + ref);
        if (!range.matches()) {
            throw ZipParts.damaged();
        }
        return new Range(
                Integer.parseInt(range.group(2)),
                XlsxRows.column(range.group(1), 0),
                Integer.parseInt(range.group(4)),
                XlsxRows.column(range.group(3), 0));
    }

    /** Marks the cells of the next row that are merged with one that holds something. */
    void mark(int row, List<XlsxCell> content) {
        width = Math.max(width, content.size());
        here.removeIf(range -> range.bottom() < row);
        for (; next < ranges.size() && ranges.get(next).top() <= row; next++) {
            Range range = ranges.get(next);
            boolean holds = range.top() == row
                    && range.left() <= content.size()
                    && !content.get(range.left() - 1).isBlank();
            if (holds) {
                here.add(range);
            }
        }
        for (Range range : here) {
            int right = Math.min(range.right(), width);
            cells += Math.max(1, right - range.left() + 1);
            if (cells > MOST_CELLS) {
                throw InvalidValueException.of("", "has more than 1,000,000 merged cells by line " + row);
            }
            for (int column = range.left(); column <= right; column++) {
                mark(content, column, column == range.left() ? XlsxCell.MERGED : XlsxCell.MERGED_ACROSS);
            }
        }
    }

    private static void mark(List<XlsxCell> cells, int column, XlsxCell merged) {
        while (cells.size() < column) {
            cells.add(XlsxCell.BLANK);
        }
        if (cells.get(column - 1).isBlank()) {
            cells.set(column - 1, merged);
        }
    }
}
