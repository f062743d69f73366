package io.github.qic.core.internal.xlsx;

import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.internal.xml.XmlElements;
import io.github.qic.core.valid.InvalidValueException;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a worksheet one by one. No formula is evaluated: a cell holds the value that was stored with it. */
public final class XlsxRows implements Closeable {
    static final int MOST_ROWS = 1 << 20;
    static final int MOST_COLUMNS = 1 << 14;

    /** What a row may hold, so that a row is never too large for the memory. */
    private static final int MOST_CHARACTERS = 1 << 22;

    private final XmlElements part;
    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean from1904;
    private final MergedCells merged;
    private final ContentLimit limit;
    private int number;

    XlsxRows(
            XmlElements part,
            SharedStrings strings,
            CellFormats formats,
            boolean from1904,
            MergedCells merged,
            ContentLimit limit) {
        this.part = part;
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
        this.merged = merged;
        this.limit = limit;
    }

    /**
     * {@return the cells of the next row that is not blank, from column A on, or null at the end}
     *
     * @throws InvalidValueException if the rest cannot be read
     * @throws IOException if the file cannot be read
     */
    public @Nullable List<XlsxCell> next() throws IOException {
        while (part.next() && !part.ends("sheetData")) {
            if (part.begins("row")) {
                number = following(part.attribute("r"), number, MOST_ROWS);
                List<XlsxCell> cells = cells();
                if (cells.stream().anyMatch(cell -> cell.fault().isPresent() || !Spaces.isBlank(cell.text()))) {
                    int own = cells.size();
                    merged.mark(number, cells);
                    limit.count(cells.size() - own, 0, number);
                    return cells;
                }
            }
        }
        return null;
    }

    /** {@return the number of the row that was read last, from 1} */
    public int number() {
        return number;
    }

    /** Rows and cells state where they are, or follow the one before. */
    private static int following(@Nullable String stated, int before, int most) {
        int here = stated == null ? before + 1 : XmlElements.number(stated);
        if (here <= before || here > most) {
            throw ZipParts.damaged();
        }
        return here;
    }

    private List<XlsxCell> cells() throws IOException {
        List<XlsxCell> cells = new ArrayList<>();
        int characters = 0;
        int column = 0;
        while (part.next() && !part.ends("row")) {
            if (part.begins("c")) {
                column = column(part.attribute("r"), column);
                XlsxCell cell = cell();
                characters += cell.text().length();
                if (characters > MOST_CHARACTERS) {
                    throw InvalidValueException.of("", "has a row with more text than can be read at once");
                }
                if (!cell.isBlank()) {
                    limit.count(column - cells.size(), cell.text().length(), number);
                    while (cells.size() < column - 1) {
                        cells.add(XlsxCell.BLANK);
                    }
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    /** {@return the number of a column, from 1, by a reference such as {@code AB12}} */
    static int column(@Nullable String stated, int before) {
        String reference = stated == null ? "" : stated;
        int column = reference.isEmpty() ? before + 1 : 0;
        for (int i = 0;
                i < Math.min(4, reference.length()) && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z';
                i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        if (column <= before || column > MOST_COLUMNS) {
            throw ZipParts.damaged();
        }
        return column;
    }

    private XlsxCell cell() throws IOException {
        String stated = part.attribute("t");
        String type = stated == null ? "n" : stated;
        CellFormat format = formats.get(part.attribute("s"));
        String value = null;
        boolean formula = false;
        while (part.next() && !part.ends("c")) {
            if (part.begins("f")) {
                formula = true;
            } else if (part.begins("v")) {
                value = part.text();
            } else if (part.begins("is")) {
                value = SharedStrings.text(part, "is");
            }
        }
        if (value == null || (value.isEmpty() && !type.equals("str"))) {
            return formula ? XlsxCell.withoutValue() : XlsxCell.BLANK;
        }
        return cell(type, value, format);
    }

    private XlsxCell cell(String type, String value, CellFormat format) {
        return switch (type) {
            case "n" -> XlsxCell.number(value, format, from1904);
            case "s" -> XlsxCell.text(strings.get(value));
            case "str" -> XlsxCell.text(CellText.unescaped(value));
            case "inlineStr" -> XlsxCell.text(value);
            case "b" -> XlsxCell.truth(value);
            case "e" -> XlsxCell.error(value);
            case "d" -> XlsxCell.date(value);
            default -> throw ZipParts.damaged();
        };
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
