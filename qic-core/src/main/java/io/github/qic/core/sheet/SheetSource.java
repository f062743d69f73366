package io.github.qic.core.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Where a sheet is read from. Files and streams are in UTF-8, or in UTF-16 if they begin with its byte-order mark. A source of a
 * stream or reader can be read only once.
 */
public final class SheetSource {
    private static final byte[] BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] LITTLE_ENDIAN_MARK = {(byte) 0xFF, (byte) 0xFE};

    private final Opening opening;

    private SheetSource(Opening opening) {
        this.opening = opening;
    }

    private interface Opening {
        BufferedReader open() throws IOException;
    }

    /** {@return the sheet in a file} */
    public static SheetSource of(Path file) {
        return new SheetSource(() -> new BufferedReader(decoded(Files.newInputStream(file))));
    }

    /** {@return the sheet in a stream, which is left open} */
    public static SheetSource of(InputStream stream) {
        return new SheetSource(() -> new LeftOpen(decoded(stream)));
    }

    /** {@return the sheet in a reader, which is left open} */
    public static SheetSource of(Reader reader) {
        return new SheetSource(() -> new LeftOpen(reader));
    }

    /** {@return the sheet in a text} */
    public static SheetSource of(String text) {
        return new SheetSource(() -> new BufferedReader(new StringReader(text)));
    }

    /**
     * {@return the text of the sheet; closing it closes a file, but no stream or reader of the caller}
     *
     * @throws IOException if the source cannot be opened
     */
    public BufferedReader open() throws IOException {
        return opening.open();
    }

    private static Reader decoded(InputStream stream) throws IOException {
        PushbackInputStream in = new PushbackInputStream(stream, 2);
        byte[] mark = in.readNBytes(2);
        in.unread(mark);
        boolean wide = Arrays.equals(mark, BIG_ENDIAN_MARK) || Arrays.equals(mark, LITTLE_ENDIAN_MARK);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(in, charset.newDecoder());
    }

    private static final class LeftOpen extends BufferedReader {
        LeftOpen(Reader reader) {
            super(reader);
        }

        @Override
        public void close() {
            // The caller closes what the caller opened.
        }
    }
}
