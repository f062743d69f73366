package io.github.qic.payments.show;

import io.github.qic.core.internal.io.AtomicFiles;
import io.github.qic.core.show.Page;
import io.github.qic.core.show.Table;
import io.github.qic.core.show.Workbook;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a document into an existing folder in every format, all files or none: all are written to a temporary folder first
 * and then moved to their places one by one. If a file cannot be moved, those moved before it are restored. Existing files are
 * replaced.
 */
public final class DocumentFiles {
    private DocumentFiles() {}

    /**
     * Writes a claim statement as {@code .json}, {@code .html}, {@code .txt}, {@code .csv} and {@code .xlsx}; the name is without
     * extension.
     *
     * @return the files
     * @throws InvalidValueException if the name has a slash, backslash, colon or control character
     * @throws IOException if a file cannot be written; then none is
     */
    public static List<Path> write(Path folder, String name, ClaimStatement statement) throws IOException {
        return write(
                folder,
                name,
                ClaimStatement.DOCUMENT.write(statement),
                DocumentPage.of(statement),
                FinanceTable.of(statement));
    }

    /**
     * Writes an invoice or credit note as {@code .json}, {@code .html}, {@code .txt}, {@code .csv} and {@code .xlsx}; the name is without
     * extension.
     *
     * @return the files
     * @throws InvalidValueException if the name has a slash, backslash, colon or control character
     * @throws IOException if a file cannot be written; then none is
     */
    public static List<Path> write(Path folder, String name, BillingDocument document) throws IOException {
        return write(
                folder,
                name,
                document.match(Invoice.DOCUMENT::write, CreditNote.DOCUMENT::write),
                DocumentPage.of(document),
                FinanceTable.of(List.of(document)));
    }

    private static List<Path> write(Path folder, String name, String json, Page page, Table lines) throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        Workbook.of("Lines", lines).write(workbook);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name + ".json", json.getBytes(StandardCharsets.UTF_8));
        files.put(name + ".html", page.htmlPage().getBytes(StandardCharsets.UTF_8));
        files.put(name + ".txt", page.text().getBytes(StandardCharsets.UTF_8));
        files.put(name + ".csv", lines.csv().getBytes(StandardCharsets.UTF_8));
        files.put(name + ".xlsx", workbook.toByteArray());
        return AtomicFiles.writeBytes(folder, files);
    }
}
