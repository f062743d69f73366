package io.github.qic.core.internal.xlsx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks. The same worksheets give the same bytes: there is no time and no name of a program in the file. */
public final class XlsxWriter {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer out;

    private XlsxWriter(OutputStream stream) {
        this.zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    /**
     * Writes worksheets, whose names and sizes must be such as Excel allows.
     *
     * @param stream left open
     * @throws IOException if the stream cannot be written
     */
    public static void write(List<XlsxSheet> sheets, OutputStream stream) throws IOException {
        XlsxWriter writer = new XlsxWriter(stream);
        writer.frame(sheets);
        for (int i = 0; i < sheets.size(); i++) {
            writer.begin("xl/worksheets/sheet" + (i + 1) + ".xml");
            sheets.get(i).write(writer.out, i == 0);
            writer.end();
        }
        writer.zip.finish();
    }

    private void begin(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        out.write(DECLARATION);
    }

    private void end() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        out.write(content);
        end();
    }

    /** What binds the worksheets together. */
    private void frame(List<XlsxSheet> sheets) throws IOException {
        StringBuilder types = new StringBuilder(type("workbook", "sheet.main")).append(type("styles", "styles"));
        StringBuilder relations = new StringBuilder(relation(0, "styles", "styles.xml"));
        StringBuilder names = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            types.append(type("worksheets/sheet" + i, "worksheet"));
            relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
            names.append("<sheet name=\"%s\" sheetId=\"%s\" r:id=\"rId%s\"/>"
                    .formatted(CellText.escaped(sheets.get(i - 1).name()), i, i));
        }
        part("[Content_Types].xml", """
                <Types xmlns="%scontent-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>%s</Types>""".formatted(PACKAGE, types));
        part("_rels/.rels", relationships(relation(1, "officeDocument", "xl/workbook.xml")));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELATIONS, names));
        part("xl/_rels/workbook.xml.rels", relationships(relations));
        part("xl/styles.xml", XlsxStyle.part());
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPES, type);
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, type, target);
    }

    private static String relationships(CharSequence relations) {
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>".formatted(PACKAGE, relations);
    }
}
