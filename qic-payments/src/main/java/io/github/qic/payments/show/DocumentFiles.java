package io.github.qic.payments.show;

import io.github.qic.core.internal.io.AtomicFiles;
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
 * Writes documents into a folder, all or nothing: everything is made first, then written aside, and only then moved to its place,
 * file by file. If a file cannot be moved, those before it are put back as they were. Files that exist are replaced.
 */
public final class DocumentFiles {
    private DocumentFiles() {}

    /**
     * Writes a claim statement as {@code .json}, {@code .html}, {@code .txt} and {@code .csv}.
     *
     * @param folder an existing folder
     * @param name the name of the files without their ending and without a folder
     * @param statement the statement
     * @return the files
     * @throws IOException if a file cannot be written; then none is
     */
    public static List<Path> write(Path folder, String name, ClaimStatement statement) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(name + ".json", ClaimStatement.DOCUMENT.write(statement));
        files.put(name + ".html", PrintPage.of(statement));
        files.put(name + ".txt", PlainText.of(statement));
        files.put(name + ".csv", FinanceCsv.of(statement));
        return writeAll(folder, files);
    }

    /**
     * Writes an invoice or credit note as {@code .json}, {@code .html}, {@code .txt} and {@code .csv}.
     *
     * @param folder an existing folder
     * @param name the name of the files without their ending and without a folder
     * @param document the document
     * @return the files
     * @throws IOException if a file cannot be written; then none is
     */
    public static List<Path> write(Path folder, String name, BillingDocument document) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(name + ".json", json(document));
        files.put(name + ".html", PrintPage.of(document));
        files.put(name + ".txt", PlainText.of(document));
        files.put(name + ".csv", FinanceCsv.of(List.of(document)));
        return writeAll(folder, files);
    }

    private static String json(BillingDocument document) {
        return document.match(Invoice.DOCUMENT::write, CreditNote.DOCUMENT::write);
    }

    /**
     * Writes texts in UTF-8.
     *
     * @param folder an existing folder
     * @param files the text of each file, by its name in the folder
     * @return the files, in the order given
     * @throws InvalidValueException if a name leads elsewhere than to a file of the folder
     * @throws IOException if a file cannot be written; then none is
     */
    public static List<Path> writeAll(Path folder, Map<String, String> files) throws IOException {
        return AtomicFiles.write(folder, files);
    }
}
