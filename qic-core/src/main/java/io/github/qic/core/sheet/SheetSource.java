package io.github.qic.core.sheet;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a sheet is read from, and how it is written. Files and streams are CSV in UTF-8 or UTF-16, or Excel workbooks ({@code .xlsx}),
 * which their first bytes tell apart. A source of a stream or reader can be read only once.
 *
 * <p>Of a workbook, one worksheet is read: the one that {@link SheetOptions#worksheet()} names, or else the only visible one that is
 * not blank. Hidden rows and columns are read too. No formula is evaluated: a cell holds the value that was stored with it. Of merged
 * cells, only the first holds what all of them show; the others are refused where they would be read as blank. A workbook
 * is held in memory as it is, and refused if it has more than 128 MB, or unpacks to more than 1 GB or 250 times its size, or if more
 * than 20,000,000 cells (including blank ones to the left of others) or 100,000,000 characters would be read from it.
 */
public final class SheetSource {
    private final Optional<Opening<InputStream>> bytes;
    private final Opening<BufferedReader> text;
    private final SheetOptions options;

    private SheetSource(Optional<Opening<InputStream>> bytes, Opening<BufferedReader> text, SheetOptions options) {
        this.bytes = bytes;
        this.text = text;
        this.options = options;
    }

    private interface Opening<T> {
        T open() throws IOException;
    }

    /** {@return the sheet in a file} */
    public static SheetSource of(Path file) {
        Objects.requireNonNull(file, "file");
        return ofBytes(() -> new BufferedInputStream(Files.newInputStream(file)));
    }

    /** {@return the sheet in a stream, which is left open} */
    public static SheetSource of(InputStream stream) {
        Objects.requireNonNull(stream, "stream");
        return ofBytes(() -> new OpenStream(stream));
    }

    /** {@return the sheet in a reader of CSV, which is left open} */
    public static SheetSource of(Reader reader) {
        Objects.requireNonNull(reader, "reader");
        return ofText(() -> new OpenReader(reader));
    }

    /** {@return the sheet in a text in CSV} */
    public static SheetSource of(String text) {
        Objects.requireNonNull(text, "text");
        return ofText(() -> new BufferedReader(new StringReader(text)));
    }

    /** {@return the same source, written as these options say} */
    public SheetSource with(SheetOptions options) {
        Objects.requireNonNull(options, "options");
        return new SheetSource(bytes, text, options);
    }

    /** {@return how the sheet is written} */
    public SheetOptions options() {
        return options;
    }

    /**
     * {@return the bytes of a file or stream; empty if the source is a reader or a text} Closing them closes a file, but no stream of
     * the caller.
     *
     * @throws IOException if the source cannot be opened
     */
    public Optional<InputStream> openBytes() throws IOException {
        return bytes.isPresent() ? Optional.of(bytes.get().open()) : Optional.empty();
    }

    /**
     * {@return the text of a reader or a text} Closing it closes no reader of the caller.
     *
     * @throws IOException if the source cannot be opened
     * @throws IllegalStateException if the source is a file or stream, whose encoding is not known here
     */
    public BufferedReader openText() throws IOException {
        return text.open();
    }

    private static SheetSource ofBytes(Opening<InputStream> bytes) {
        return new SheetSource(
                Optional.of(bytes),
                () -> {
                    throw new IllegalStateException("the source is made of bytes");
                },
                SheetOptions.builder().build());
    }

    private static SheetSource ofText(Opening<BufferedReader> text) {
        return new SheetSource(Optional.empty(), text, SheetOptions.builder().build());
    }

    /** The caller closes what the caller opened. */
    private static final class OpenStream extends BufferedInputStream {
        OpenStream(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {}
    }

    /** The caller closes what the caller opened. */
    private static final class OpenReader extends BufferedReader {
        OpenReader(Reader reader) {
            super(reader);
        }

        @Override
        public void close() {}
    }
}
