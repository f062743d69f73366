package io.github.qic.core.internal.xlsx;

import java.util.List;

/** How a cell is written; the order is that of the formats in the file. */
public enum XlsxStyle {
    /** A number as it is. */
    NUMBER("General"),
    /** A heading. */
    HEADING("@"),
    /** Text, which stays text when it is edited. */
    TEXT("@"),
    /** Pounds and pence. */
    AMOUNT("#,##0.00"),
    /** A ratio, shown as a percentage. */
    PERCENT("0.0##%"),
    /** A day. */
    DATE("yyyy\\-mm\\-dd"),
    /** A day that stands for its month. */
    MONTH("yyyy\\-mm"),
    /** A time of day. */
    TIME("hh:mm"),
    /** Hours and minutes. */
    DURATION("[h]:mm"),
    /** A day with a time of day. */
    DATE_TIME("yyyy\\-mm\\-dd hh:mm");

    /** The first number that a format of its own may have. */
    private static final int OWN = 164;

    private static final List<XlsxStyle> ALL = List.of(values());

    private final String code;

    XlsxStyle(String code) {
        this.code = code;
    }

    /** {@return its place in the file, from 0} */
    int index() {
        return ALL.indexOf(this);
    }

    boolean isText() {
        return this == HEADING || this == TEXT;
    }

    /** {@return the part that defines all styles} */
    static String part() {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (XlsxStyle style : ALL) {
            int number = OWN + style.index();
            codes.append("<numFmt numFmtId=\"%s\" formatCode=\"%s\"/>".formatted(number, CellText.escaped(style.code)));
            cells.append(
                            "<xf numFmtId=\"%s\" fontId=\"%s\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
                                    .formatted(number, style == HEADING ? 1 : 0))
                    .append("applyFont=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"")
                    .append(style.isText() ? " wrapText=\"1\"/></xf>" : "/></xf>");
        }
        return """
                <styleSheet xmlns="%s"><numFmts count="%s">%s</numFmts>\
                <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
                <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
                <fills count="2"><fill><patternFill patternType="none"/></fill>\
                <fill><patternFill patternType="gray125"/></fill></fills>\
                <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
                <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
                <cellXfs count="%s">%s</cellXfs>\
                <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>""".formatted(XlsxWriter.MAIN, ALL.size(), codes, ALL.size(), cells);
    }
}
