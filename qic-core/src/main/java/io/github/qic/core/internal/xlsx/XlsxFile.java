package io.github.qic.core.internal.xlsx;

import io.github.qic.core.internal.xml.XmlElements;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A workbook in memory, packed as it is. */
public final class XlsxFile {
    private static final int MOST_BYTES = 1 << 27;
    private static final int MOST_WORKSHEETS = 1_000;

    private final ZipParts parts;
    private final List<Worksheet> worksheets = new ArrayList<>();
    private SharedStrings strings = new SharedStrings();
    private CellFormats formats = new CellFormats();
    private final ContentLimit limit = new ContentLimit();
    private final int size;
    private boolean from1904;

    /**
     * A worksheet.
     *
     * @param name its name
     * @param isShown whether people see it in a spreadsheet
     * @param part where its cells are
     */
    public record Worksheet(String name, boolean isShown, String part) {}

    private XlsxFile(byte[] file) {
        XlsxFormat.refusal(file).ifPresent(reason -> {
            throw InvalidValueException.of("", reason);
        });
        parts = new ZipParts(file);
        size = file.length;
    }

    /**
     * {@return the workbook in a stream}
     *
     * @throws InvalidValueException if it is not a workbook, is protected by a password, or is too large
     * @throws IOException if the stream cannot be read
     */
    public static XlsxFile read(InputStream stream) throws IOException {
        byte[] file = stream.readNBytes(MOST_BYTES + 1);
        if (file.length > MOST_BYTES) {
            throw InvalidValueException.of("", "is larger than " + (MOST_BYTES >> 20) + " MB");
        }
        XlsxFile workbook = new XlsxFile(file);
        workbook.read();
        return workbook;
    }

    private void read() throws IOException {
        String main = new Relationships(parts, "").ofType("officeDocument").orElseThrow(ZipParts::damaged);
        if (main.endsWith(".bin")) {
            throw InvalidValueException.of("", "is a binary workbook (.xlsb): save it as .xlsx");
        }
        Relationships related = new Relationships(parts, main);
        try (XmlElements part = WorkbookXml.read(parts.open(main))) {
            read(part, related);
        }
        Optional<String> texts = related.ofType("sharedStrings");
        if (texts.isPresent()) {
            try (XmlElements part = WorkbookXml.read(parts.open(texts.get()))) {
                strings = new SharedStrings(part, size);
            }
        }
        Optional<String> styles = related.ofType("styles");
        if (styles.isPresent()) {
            try (XmlElements part = WorkbookXml.read(parts.open(styles.get()))) {
                formats = new CellFormats(part);
            }
        }
    }

    private void read(XmlElements part, Relationships related) throws IOException {
        while (part.next()) {
            if (part.begins("workbookPr")) {
                String stated = part.attribute("date1904");
                from1904 = "1".equals(stated) || "true".equals(stated);
            } else if (part.begins("sheet")) {
                add(part, related);
            }
        }
    }

    /** Sheets that are charts or dialogues have no cells. */
    private void add(XmlElements part, Relationships related) {
        String name = part.attribute("name");
        boolean shown = part.attribute("state") == null || "visible".equals(part.attribute("state"));
        Optional<String> target = related.ofType("worksheet", part.prefixedAttribute("id"));
        if (name != null && target.isPresent()) {
            // Two names of one part would have it read twice.
            if (worksheets.stream().anyMatch(worksheet -> worksheet.part().equals(target.get()))) {
                throw ZipParts.damaged();
            }
            worksheets.add(new Worksheet(name, shown, target.get()));
        }
        if (worksheets.size() > MOST_WORKSHEETS) {
            throw InvalidValueException.of("", "has more than " + MOST_WORKSHEETS + " worksheets");
        }
    }

    /** {@return its worksheets in order} */
    public List<Worksheet> worksheets() {
        return List.copyOf(worksheets);
    }

    /**
     * {@return the rows of a worksheet}
     *
     * @throws IOException if it cannot be read
     */
    public XlsxRows rows(Worksheet worksheet) throws IOException {
        return new XlsxRows(
                WorkbookXml.read(parts.open(worksheet.part())),
                strings,
                formats,
                from1904,
                merged(worksheet.part()),
                limit);
    }

    /** They come after the rows that they are needed for. */
    private MergedCells merged(String name) throws IOException {
        if (!parts.hasMerged(name)) {
            return new MergedCells();
        }
        try (XmlElements part = WorkbookXml.read(parts.open(name))) {
            return new MergedCells(part);
        }
    }
}
