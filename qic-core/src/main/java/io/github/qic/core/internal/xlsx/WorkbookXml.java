package io.github.qic.core.internal.xlsx;

import io.github.qic.core.internal.xml.XmlBounds;
import io.github.qic.core.internal.xml.XmlElements;
import java.io.IOException;
import java.io.InputStream;

/** The XML in a workbook: no spreadsheet writes document types, comments, or much text at once. */
final class WorkbookXml {
    /** Text twice as long as Excel takes in a cell, and as LibreOffice does. */
    private static final XmlBounds BOUNDS = new XmlBounds(
            1 << 19,
            1 << 16,
            true,
            "is damaged, or is no Excel workbook",
            "has a cell with more text than a worksheet can hold",
            "holds XML with declarations or comments, which no spreadsheet writes");

    private WorkbookXml() {}

    static XmlElements read(InputStream part) throws IOException {
        return new XmlElements(part, BOUNDS);
    }
}
