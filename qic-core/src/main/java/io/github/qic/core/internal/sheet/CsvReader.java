package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads records one by one. A quote inside an unquoted cell is text, as in spreadsheets. */
final class CsvReader implements RowReader {
    /** That of Excel and LibreOffice by default. */
    private static final int MAX_COLUMNS = 1 << 14;

    private static final int MAX_CELL = 1_000_000;
    private static final int END = -1;
    private static final int BEFORE_START = -2;

    private final Reader in;
    private final char separator;
    private final StringBuilder cell = new StringBuilder();
    private final char[] buffer = new char[1 << 13];
    private int position;
    private int limit;
    private int line = 1;
    private int next = BEFORE_START;

    CsvReader(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    @Override
    public @Nullable CellRow next() throws IOException {
        try {
            return row();
        } catch (MalformedTextException e) {
            throw refused(line, "is not in UTF-8, perhaps in Windows-1252: save the sheet as CSV UTF-8");
        }
    }

    private @Nullable CellRow row() throws IOException {
        if (next == BEFORE_START) {
            next = read();
            skip('\uFEFF');
        }
        while (next != END) {
            CellRow row = record();
            if (!isBlank(row)) {
                return row;
            }
        }
        return null;
    }

    @Override
    public String prefix() {
        return "";
    }

    @Override
    public boolean isCommaSeparated() {
        return separator == ',';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static boolean isBlank(CellRow row) {
        for (String cell : row.cells()) {
            if (!Spaces.isBlank(cell)) {
                return false;
            }
        }
        return true;
    }

    private CellRow record() throws IOException {
        int begin = line;
        List<String> cells = new ArrayList<>();
        do {
            if (cells.size() == MAX_COLUMNS) {
                throw refused(begin, "has more than 16,384 columns");
            }
            cells.add(next == '"' ? quoted() : plain());
        } while (skip(separator));
        int end = line;
        if (next == '\r') {
            advance();
        }
        skip('\n');
        return new CellRow(begin, end, cells);
    }

    private String plain() throws IOException {
        cell.setLength(0);
        while (next != separator && !atLineEnd()) {
            int begin = position - 1;
            while (position < limit && isPlain(buffer[position])) {
                position++;
            }
            if (cell.length() + position - begin > MAX_CELL) {
                throw tooLong(line);
            }
            cell.append(buffer, begin, position - begin);
            next = read();
        }
        return cell.toString();
    }

    private boolean isPlain(char c) {
        return c != separator && c != '\n' && c != '\r';
    }

    private String quoted() throws IOException {
        int begin = line;
        cell.setLength(0);
        advance();
        while (true) {
            if (next == END) {
                throw refused(begin, "has a quote that is never closed");
            }
            if (skip('"')) {
                if (next != '"') {
                    break;
                }
            }
            append(begin);
        }
        while (next == ' ') {
            advance();
        }
        if (next != separator && !atLineEnd()) {
            throw refused(line, "has text after a closing quote");
        }
        return cell.toString();
    }

    private void append(int begin) throws IOException {
        if (cell.length() == MAX_CELL) {
            throw tooLong(begin);
        }
        cell.append((char) next);
        advance();
    }

    private boolean atLineEnd() {
        return next == '\n' || next == '\r' || next == END;
    }

    private boolean skip(char expected) throws IOException {
        boolean there = next == expected;
        if (there) {
            advance();
        }
        return there;
    }

    /** A line ends with LF, CR LF or CR. */
    private void advance() throws IOException {
        int passed = next;
        next = read();
        if (passed == '\n' || (passed == '\r' && next != '\n')) {
            line++;
        }
    }

    /** {@return the next character, which lies before the position in the buffer} */
    private int read() throws IOException {
        while (position == limit) {
            position = 0;
            limit = in.read(buffer);
            if (limit < 0) {
                limit = 0;
                return END;
            }
        }
        return buffer[position++];
    }

    private static InvalidValueException tooLong(int line) {
        return refused(line, "has a cell of more than 1,000,000 characters; a quote may never be closed");
    }

    private static InvalidValueException refused(int line, String message) {
        return InvalidValueException.of("/line/" + line, message);
    }
}
