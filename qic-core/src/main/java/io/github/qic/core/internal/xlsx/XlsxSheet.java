package io.github.qic.core.internal.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A worksheet to write. Its first row is bold and stays when the others scroll.
 *
 * @param name its name
 * @param rows its cells, the headings first; each row as long as the first
 */
public record XlsxSheet(String name, List<List<XlsxValue>> rows) {
    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;

    /** Enough rows to find the widths of the columns. */
    private static final int SAMPLE = 1_000;

    private static final String HEADINGS_STAY = "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
            + "state=\"frozen\"/><selection pane=\"bottomLeft\"/>";

    void write(Writer out, boolean first) throws IOException {
        out.write("<worksheet xmlns=\"%s\"><sheetViews><sheetView%s workbookViewId=\"0\">%s</sheetView></sheetViews>"
                .formatted(XlsxWriter.MAIN, first ? " tabSelected=\"1\"" : "", HEADINGS_STAY));
        columns(out);
        out.write("<sheetData>");
        for (int i = 0; i < rows.size(); i++) {
            out.write("<row r=\"" + (i + 1) + "\">");
            for (int column = 0; column < rows.get(i).size(); column++) {
                cell(out, rows.get(i).get(column), letters(column + 1) + (i + 1));
            }
            out.write("</row>");
        }
        out.write("</sheetData></worksheet>");
    }

    private void columns(Writer out) throws IOException {
        int count = rows.get(0).size();
        out.write(count == 0 ? "" : "<cols>");
        for (int column = 0; column < count; column++) {
            int at = column;
            int width = rows.stream()
                    .limit(SAMPLE)
                    .mapToInt(row -> width(row.get(at)))
                    .max()
                    .orElse(0);
            out.write("<col min=\"%s\" max=\"%s\" width=\"%s\" customWidth=\"1\"/>"
                    .formatted(column + 1, column + 1, Math.min(WIDEST, Math.max(NARROWEST, width)) + 2));
        }
        out.write(count == 0 ? "" : "</cols>");
    }

    /** {@return the width of what is shown: a number with marks between its thousands, a day whatever its number} */
    private static int width(XlsxValue value) {
        int length = value.text().length();
        return switch (value.style()) {
            case TEXT, HEADING -> length;
            case NUMBER, AMOUNT, PERCENT -> length + length / 3 + 1;
            case DATE, MONTH, TIME, DURATION -> NARROWEST + 1;
            case DATE_TIME -> NARROWEST + 7;
        };
    }

    private static void cell(Writer out, XlsxValue value, String place) throws IOException {
        String begin = "<c r=\"" + place + "\" s=\"" + value.style().index() + "\"";
        if (!value.style().isText()) {
            out.write(begin + "><v>" + value.text() + "</v></c>");
        } else if (!value.text().isEmpty()) {
            out.write(begin + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + CellText.escaped(value.text())
                    + "</t></is></c>");
        }
    }

    private static String letters(int column) {
        return column > 26
                ? letters((column - 1) / 26) + letters((column - 1) % 26 + 1)
                : Character.toString('A' + column - 1);
    }
}
