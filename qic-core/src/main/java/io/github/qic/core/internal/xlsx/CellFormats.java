package io.github.qic.core.internal.xlsx;

import io.github.qic.core.internal.xml.XmlElements;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formats of a workbook, to which cells refer by number. */
final class CellFormats {
    private final List<CellFormat> formats = new ArrayList<>();

    /** Numbers only. */
    CellFormats() {}

    CellFormats(XmlElements part) throws IOException {
        Map<String, CellFormat> own = new HashMap<>();
        boolean inCells = false;
        while (part.next()) {
            if (part.begins("numFmt")) {
                own.put(text(part.attribute("numFmtId")), CellFormat.ofCode(text(part.attribute("formatCode"))));
            } else if (part.begins("cellXfs")) {
                inCells = true;
            } else if (part.ends("cellXfs")) {
                inCells = false;
            } else if (inCells && part.begins("xf")) {
                String number = text(part.attribute("numFmtId"));
                formats.add(own.getOrDefault(number, CellFormat.ofNumber(XmlElements.number(number))));
            }
        }
    }

    /** {@return the format with a number; that of a plain number if it is unknown} */
    CellFormat get(@Nullable String number) {
        int index = number == null ? 0 : XmlElements.number(number);
        return index >= 0 && index < formats.size() ? formats.get(index) : CellFormat.NUMBER;
    }

    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }
}
