package io.github.qic.payments.show;

import io.github.qic.core.internal.io.AtomicFiles;
import io.github.qic.core.internal.io.FileNames;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.show.Page;
import io.github.qic.core.show.Table;
import io.github.qic.core.show.Workbook;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
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
import java.util.Objects;

/**
 * Writes a document into an existing folder in every format, all files or none: all are written to a temporary folder first
 * and then moved to their places one by one. If a file cannot be moved, those moved before it are restored. Existing files are
 * replaced, each in one step, so that a reader always finds the old one or the new one.
 *
 * <p>A process that is killed on the way leaves some files new and the others old, but each complete and none missing. It also leaves
 * the hidden folder {@code .writing}, which the next write into the same folder clears. Several processes may write into a folder at a
 * time.
 *
 * <p>A name, which may come from somebody else's document, is refused on every system if any of them could not store it unchanged: a
 * name with control characters, unpaired surrogates, marks that change the direction of text or any of {@code / \ : * ? " < > |}, or
 * the name of a device of Windows such as {@code CON} or {@code NUL.2024}. It is also refused on a system whose file names have an
 * encoding without its characters, such as {@code é} under {@code LC_ALL=C}.
 */
public final class DocumentFiles {
    private DocumentFiles() {}

    /**
     * Writes a claim statement as {@code .json}, {@code .html}, {@code .txt}, {@code .csv} and {@code .xlsx}; the name is without
     * extension.
     *
     * @return the files
     * @throws InvalidValueException if the name is blank or breaks the rules above
     * @throws IOException if a file cannot be written; then none is
     */
    public static List<Path> write(Path folder, String name, ClaimStatement statement) throws IOException {
        Objects.requireNonNull(statement, "statement");
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
     * @throws InvalidValueException if the name is blank or breaks the rules above
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
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(name, "name");
        requireName(name);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        Workbook.of("Lines", lines).write(workbook);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name + ".json", json.getBytes(StandardCharsets.UTF_8));
        files.put(name + ".html", page.htmlPage().getBytes(StandardCharsets.UTF_8));
        files.put(name + ".txt", page.text().getBytes(StandardCharsets.UTF_8));
        files.put(name + ".csv", lines.csv().getBytes(StandardCharsets.UTF_8));
        files.put(name + ".xlsx", workbook.toByteArray());
        return AtomicFiles.write(folder, files);
    }

    private static void requireName(String name) {
        Problems problems = new Problems();
        if (Spaces.isBlank(name)) {
            problems.refuse("/name", "must not be blank");
        } else {
            FileNames.require(name + ".json", "/name", problems);
        }
        problems.throwIfAny();
    }
}
