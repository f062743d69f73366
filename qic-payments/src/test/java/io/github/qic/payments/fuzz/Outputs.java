package io.github.qic.payments.fuzz;

import io.github.qic.core.finding.Finding;
import io.github.qic.core.json.Document;
import io.github.qic.core.merge.Edits;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.show.FindingTables;
import io.github.qic.core.show.Page;
import io.github.qic.core.show.Table;
import io.github.qic.core.show.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Writes all forms of a table, page or picture, and checks what holds for each. */
final class Outputs {
    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    private Outputs() {}

    /** Writes a value, reads it again and writes it again. */
    static <T> void again(Document<T> document, T value) throws IOException {
        String text = document.write(value);
        Contract.text(text);
        T again = document.read(text);
        Contract.equal(value, again, "written and read");
        Contract.equal(value.hashCode(), again.hashCode(), "hash codes");
        Contract.equal(text, document.write(again), "written twice");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(value, bytes);
        Contract.equal(value, document.read(new ByteArrayInputStream(bytes.toByteArray())), "written to a stream");
        Contract.equal(value, document.read(document.writeLine(value)), "written on one line");
        Contract.text(String.valueOf(value));
    }

    static void findings(List<Finding> findings) {
        table(FindingTables.of(findings));
    }

    static void table(Table table) {
        Contract.text(table.csv());
        Contract.text(table.markdown());
        Contract.text(table.text());
        Contract.text(table.htmlPage("Table"));
    }

    static void workbook(Table table) throws IOException {
        // A cell may be longer than Excel allows.
        Contract.mayRefuse(() -> Workbook.of("Table", table).write(OutputStream.nullOutputStream()));
    }

    static void page(Page page) {
        Contract.text(page.title());
        Contract.text(page.htmlPage());
        Contract.text(page.markdown());
        Contract.text(page.text());
    }

    /** Checks that a sheet that was exported and not edited changes nothing. */
    static void unchanged(SheetResult<? extends Edits<?>> result) {
        Contract.equal(List.of(), result.orThrow().all(), "edits of what was exported");
    }

    /** Checks a picture or other XML. */
    static void xml(String xml) {
        Contract.text(xml);
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            throw new AssertionError("no well-formed XML", e);
        }
    }
}
