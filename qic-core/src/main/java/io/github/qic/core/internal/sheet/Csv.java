package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.valid.InvalidValueException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Reading and writing of RFC 4180 CSV. */
public final class Csv {
    private Csv() {}

    /**
     * {@return all records, blank lines left out}
     *
     * @param text the file, with or without a byte-order mark
     * @param separator the character between cells
     * @throws InvalidValueException if it is not CSV
     */
    public static List<CsvRow> read(Reader text, char separator) {
        List<CsvRow> rows = new ArrayList<>();
        read(text, separator, rows::add);
        return rows;
    }

    /**
     * Reads record by record, in constant memory; blank lines are left out.
     *
     * @param text the file, with or without a byte-order mark
     * @param separator the character between cells
     * @param sink takes each record
     * @throws InvalidValueException if it is not CSV
     */
    public static void read(Reader text, char separator, Consumer<CsvRow> sink) {
        try {
            CsvReader reader =
                    new CsvReader(text instanceof BufferedReader ? text : new BufferedReader(text), separator);
            for (CsvRow row = reader.row(); row != null; row = reader.row()) {
                if (!row.cells().stream().allMatch(Spaces::isBlank)) {
                    sink.accept(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return all records of a sheet as people keep it: comma, semicolon or tab, whichever the first line has most of}
     *
     * @param text the file, with or without a byte-order mark
     * @throws InvalidValueException if it is not CSV
     */
    public static List<CsvRow> readSheet(Reader text) {
        List<CsvRow> rows = new ArrayList<>();
        readSheet(text, rows::add);
        return rows;
    }

    /**
     * Reads a sheet as people keep it, record by record, in constant memory; blank lines are left out.
     *
     * @param text the file, with or without a byte-order mark
     * @param sink takes each record
     * @throws InvalidValueException if it is not CSV
     */
    public static void readSheet(Reader text, Consumer<CsvRow> sink) {
        BufferedReader buffered = text instanceof BufferedReader b ? b : new BufferedReader(text);
        try {
            read(buffered, Separator.of(buffered), sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return a record with its line end (CR LF), quoted where needed}
     *
     * @param cells the cells
     */
    public static String row(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /**
     * {@return a record whose text no spreadsheet takes for a formula}
     *
     * @param cells the cells
     */
    public static String safeRow(List<String> cells) {
        return row(cells.stream().map(Escape::spreadsheet).toList());
    }

    private static String quoted(String cell) {
        boolean plain = StringUtils.containsNone(cell, ",;\"\r\n\t") && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
