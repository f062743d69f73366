package io.github.qic.payments.ledger.store;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.payments.ledger.LedgerEntry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The entries of a ledger as JSON lines (jsonlines.org): one {@link LedgerEntry#DOCUMENT} on each line, in UTF-8. New entries are
 * appended to what was written before.
 */
public final class LedgerLines {
    private LedgerLines() {}

    /**
     * Writes entries, each as a line; the stream is flushed and left open.
     *
     * @throws IOException if they cannot be written
     */
    public static void write(Iterable<LedgerEntry> entries, OutputStream out) throws IOException {
        for (LedgerEntry entry : entries) {
            out.write((LedgerEntry.DOCUMENT.writeLine(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    /**
     * Reads entries line by line.
     *
     * @param json read to its end and left open
     * @param sink receives each entry as it is read; whether they follow one another is for a ledger to check
     * @throws InvalidValueException if a line is not a valid entry, with its number; the rest is not read
     * @throws IOException if it cannot be read
     */
    public static void read(InputStream json, Consumer<? super LedgerEntry> sink) throws IOException {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(sink, "sink");
        BufferedReader lines = new BufferedReader(new InputStreamReader(json, StandardCharsets.UTF_8));
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            sink.accept(read(line, number++));
        }
    }

    private static LedgerEntry read(String line, int number) {
        try {
            return LedgerEntry.DOCUMENT.read(line);
        } catch (InvalidValueException e) {
            throw new InvalidValueException(e.problems().stream()
                    .map(problem -> new Problem(problem.path(), placed(problem.message(), number)))
                    .toList());
        }
    }

    /** Of an entry by itself, every line is the first. */
    private static String placed(String message, int number) {
        return message.contains("(line 1, ")
                ? message.replace("(line 1, ", "(line " + number + ", ")
                : message + " (line " + number + ")";
    }
}
