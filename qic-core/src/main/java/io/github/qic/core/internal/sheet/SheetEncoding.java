package io.github.qic.core.internal.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds out how a sheet is written: its charset by the byte-order mark. */
public final class SheetEncoding {
    private static final byte[] BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] LITTLE_ENDIAN_MARK = {(byte) 0xFF, (byte) 0xFE};

    private SheetEncoding() {}

    /**
     * {@return the text of a file in UTF-8 or, if it begins with a byte-order mark of that, UTF-16}
     *
     * @param file the file
     * @throws IOException if it cannot be read
     */
    public static Reader of(InputStream file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(file, 2);
        byte[] mark = in.readNBytes(2);
        in.unread(mark);
        boolean wide = Arrays.equals(mark, BIG_ENDIAN_MARK) || Arrays.equals(mark, LITTLE_ENDIAN_MARK);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new BufferedReader(new InputStreamReader(in, charset.newDecoder()));
    }
}
