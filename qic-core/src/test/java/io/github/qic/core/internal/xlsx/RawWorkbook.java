package io.github.qic.core.internal.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made of XML by hand, sound or not. */
public final class RawWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private RawWorkbook() {}

    /** {@return a workbook with the worksheets A, B and so on, each with these rows} */
    public static RawWorkbook of(String... rows) {
        RawWorkbook workbook = new RawWorkbook();
        workbook.with("_rels/.rels", relations("officeDocument", "xl/workbook.xml", 1));
        workbook.sheets("", rows.length);
        StringBuilder targets = new StringBuilder();
        for (int i = 1; i <= rows.length; i++) {
            targets.append(relation("worksheet", "worksheets/sheet" + i + ".xml", i));
            workbook.with(
                    "xl/worksheets/sheet" + i + ".xml",
                    "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows[i - 1] + "</sheetData></worksheet>");
        }
        targets.append(relation("sharedStrings", "sharedStrings.xml", 900))
                .append(relation("styles", "styles.xml", 901));
        workbook.with(
                "xl/_rels/workbook.xml.rels", "<Relationships xmlns='" + PACKAGE + "'>" + targets + "</Relationships>");
        return workbook.strings("").formats("", 0);
    }

    private static String relations(String type, String target, int id) {
        return "<Relationships xmlns='" + PACKAGE + "'>" + relation(type, target, id) + "</Relationships>";
    }

    private static String relation(String type, String target, int id) {
        return "<Relationship Id='rId" + id + "' Type='" + RELATIONS + "/" + type + "' Target='" + target + "'/>";
    }

    private RawWorkbook sheets(String properties, int count) {
        StringBuilder sheets = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            sheets.append("<sheet name='" + (char) ('A' + i - 1) + "' sheetId='" + i + "' r:id='rId" + i + "'/>");
        }
        return with(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS + "'>" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>");
    }

    /** {@return this workbook of one worksheet, which counts days from 1904} */
    public RawWorkbook from1904() {
        return sheets("<workbookPr date1904='1'/>", 1);
    }

    /** {@return this workbook with shared strings, each in {@code <si>}} */
    public RawWorkbook strings(String items) {
        return with("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
    }

    /** {@return this workbook with format codes of its own, {@code <numFmt>}, and the formats of cells by their numbers} */
    public RawWorkbook formats(String own, int... numbers) {
        StringBuilder cells = new StringBuilder();
        for (int number : numbers) {
            cells.append("<xf numFmtId='" + number + "'/>");
        }
        return with(
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN + "'><numFmts>" + own
                        + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>" + "<cellXfs>" + cells
                        + "</cellXfs></styleSheet>");
    }

    /** {@return this workbook with the namespaces of the strict form} */
    public RawWorkbook strict() {
        parts.replaceAll((name, content) -> new String(content, StandardCharsets.UTF_8)
                .replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/",
                        "http://purl.oclc.org/ooxml/spreadsheetml/")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/",
                        "http://purl.oclc.org/ooxml/officeDocument/")
                .getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** {@return this workbook with a part of its own} */
    public RawWorkbook with(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** {@return the content of a part} */
    public String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    /** {@return this workbook without a part} */
    public RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    /** {@return the file} */
    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
