package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Reading and writing of RFC 4180 CSV. */
public final class Csv {
    /** A formula that an apostrophe keeps from being one, or text that would be read as such. */
    private static final Pattern DISARMED =
            Pattern.compile("'+[=+@|\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20-].*", Pattern.DOTALL);

    private Csv() {}

    /**
     * {@return all records as they are; blank lines are left out}
     *
     * @param text the file, with or without a byte-order mark
     * @param separator the character between cells
     * @throws InvalidValueException if it is not CSV
     */
    public static List<List<String>> read(Reader text, char separator) {
        try {
            CsvReader reader = new CsvReader(text, separator);
            List<List<String>> rows = new ArrayList<>();
            for (CellRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row.cells());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a record with its line end (CR LF), quoted where needed} */
    public static String row(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** {@return a record whose text no spreadsheet takes for a formula; {@link #disarmed} is the way back} */
    public static String safeRow(List<String> cells) {
        return row(cells.stream().map(Csv::armed).toList());
    }

    /** {@return text that no spreadsheet takes for a formula; {@link #disarmed} is the way back} */
    public static String armed(String cell) {
        return isArmed(cell) ? "'" + cell : Escape.spreadsheet(cell);
    }

    /** {@return whether text would lose its apostrophe when it is read} */
    public static boolean isArmed(String cell) {
        return cell.startsWith("'") && DISARMED.matcher(cell).matches();
    }

    /** {@return the text of a cell of {@link #safeRow}, without the apostrophe that keeps it from being a formula} */
    static String disarmed(String cell) {
        return isArmed(cell) ? cell.substring(1) : cell;
    }

    private static String quoted(String cell) {
        boolean plain = StringUtils.containsNone(cell, ",;|\"\r\n\t") && cell.equals(Spaces.strip(cell));
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
