package io.github.qic.core.show;

import io.github.qic.core.internal.io.AtomicFiles;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.internal.xlsx.XlsxSheet;
import io.github.qic.core.internal.xlsx.XlsxStyle;
import io.github.qic.core.internal.xlsx.XlsxValue;
import io.github.qic.core.internal.xlsx.XlsxWriter;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * An Excel workbook (.xlsx) with a worksheet for each table. The headings are bold and stay in view; days, times, amounts and
 * percentages are cells of their kind; no text becomes a formula. The same tables give the same bytes.
 */
public final class Workbook {
    /** Limits and rules of Excel (Microsoft, "Excel specifications and limits" and "Rename a worksheet"). */
    private static final int LONGEST_NAME = 31;

    private static final String NOT_IN_NAMES = "[]:*?/\\";
    private static final String RESERVED_NAME = "History";
    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;

    private final List<XlsxSheet> sheets;

    private Workbook(List<XlsxSheet> sheets) {
        this.sheets = sheets;
    }

    /**
     * {@return a workbook of one worksheet}
     *
     * @throws InvalidValueException as {@link #with} does
     */
    public static Workbook of(String name, Table table) {
        Objects.requireNonNull(name, "name");
        return new Workbook(List.of()).with(name, table);
    }

    /**
     * {@return this workbook with one more worksheet}
     *
     * @param name its name
     * @param table its cells
     * @throws InvalidValueException if Excel allows no such name (1 to 31 characters without {@code [ ] : * ? / \} and without an
     *     apostrophe at either end, not "History", not that of another worksheet in any case), or if the table is larger than a
     *     worksheet can be (1,048,576 rows with the headings, 16,384 columns, 32,767 characters a cell)
     */
    public Workbook with(String name, Table table) {
        Problems problems = new Problems();
        String path = "/sheets/" + sheets.size();
        problems.require(
                isAllowed(name),
                path + "/name",
                "must have 1 to 31 characters, none of " + NOT_IN_NAMES
                        + ", no apostrophe at its ends, and not be History");
        problems.require(
                sheets.stream().noneMatch(sheet -> sheet.name().equalsIgnoreCase(name)),
                path + "/name",
                "is a duplicate; case does not matter");
        List<List<XlsxValue>> rows = Stream.concat(
                        Stream.of(table.columns().stream()
                                .map(column -> new XlsxValue(column.heading(), XlsxStyle.HEADING))
                                .toList()),
                        table.rows().stream()
                                .map(row -> row.stream().map(Cell::stored).toList()))
                .toList();
        requireSize(rows, path, problems);
        problems.throwIfAny();
        List<XlsxSheet> more = new ArrayList<>(sheets);
        more.add(new XlsxSheet(name, rows));
        return new Workbook(List.copyOf(more));
    }

    private static boolean isAllowed(String name) {
        return !Spaces.isBlank(name)
                && name.length() <= LONGEST_NAME
                && StringUtils.containsNone(name, NOT_IN_NAMES)
                && name.chars().noneMatch(Character::isISOControl)
                && !name.startsWith("'")
                && !name.endsWith("'")
                && !name.equalsIgnoreCase(RESERVED_NAME);
    }

    private static void requireSize(List<List<XlsxValue>> rows, String path, Problems problems) {
        problems.require(rows.size() <= MOST_ROWS, path, "must have at most 1,048,575 rows");
        problems.require(rows.get(0).size() <= MOST_COLUMNS, path, "must have at most 16,384 columns");
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (rows.get(row).get(column).text().length() > LONGEST_TEXT) {
                    String place = row == 0 ? "/columns/" + column : "/rows/" + (row - 1) + "/" + column;
                    problems.require(false, path + place, "must have at most 32,767 characters");
                }
            }
        }
    }

    /**
     * Writes the workbook into a file; an existing file is replaced in one step.
     *
     * @throws InvalidValueException if the file has a name that Windows lacks, such as {@code a:b.xlsx}
     * @throws IOException if the file cannot be written; then an existing one is as before
     */
    public void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes);
        AtomicFiles.write(file, bytes.toByteArray());
    }

    /**
     * Writes the workbook into a stream, which is left open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream stream) throws IOException {
        XlsxWriter.write(sheets, stream);
    }
}
