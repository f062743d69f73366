package io.github.qic.payments.show;

import io.github.qic.core.internal.io.AtomicFiles;
import io.github.qic.core.show.Page;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import java.io.IOException;
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
     * Writes a claim statement as {@code .json}, {@code .html}, {@code .txt} and {@code .csv}; the name is without extension.
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
                FinanceTable.of(statement).csv());
    }

    /**
     * Writes an invoice or credit note as {@code .json}, {@code .html}, {@code .txt} and {@code .csv}; the name is without extension.
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
                FinanceTable.of(List.of(document)).csv());
    }

    private static List<Path> write(Path folder, String name, String json, Page page, String csv) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(name + ".json", json);
        files.put(name + ".html", page.htmlPage());
        files.put(name + ".txt", page.text());
        files.put(name + ".csv", csv);
        return AtomicFiles.write(folder, files);
    }
}
