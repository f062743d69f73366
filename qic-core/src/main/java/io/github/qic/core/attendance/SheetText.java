package io.github.qic.core.attendance;

import io.github.qic.core.valid.InvalidValueException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.lang3.StringUtils;

/** Finds out how a sheet is written: its charset by the byte-order mark, its separator by the first line. */
final class SheetText {
    private static final byte[] BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] LITTLE_ENDIAN_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final int PROBE = 1 << 14;

    private SheetText() {}

    static Reader of(InputStream file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(file, 2);
        byte[] mark = in.readNBytes(2);
        in.unread(mark);
        boolean wide = Arrays.equals(mark, BIG_ENDIAN_MARK) || Arrays.equals(mark, LITTLE_ENDIAN_MARK);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new BufferedReader(new InputStreamReader(in, charset.newDecoder()));
    }

    /** {@return the character between cells: the one the first line has most of, outside quotes} */
    static char separator(BufferedReader text) throws IOException {
        String first = firstLine(text);
        if (first.isBlank()) {
            throw InvalidValueException.of("/line/1", "has no headings");
        }
        String bare = first.replaceAll("\"[^\"]*\"", "");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (StringUtils.countMatches(bare, candidate) > StringUtils.countMatches(bare, best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** {@return the first line, or the beginning of a long one; nothing is consumed} */
    private static String firstLine(BufferedReader text) throws IOException {
        text.mark(PROBE);
        StringBuilder line = new StringBuilder();
        for (int c = text.read(); c >= 0 && c != '\n' && c != '\r' && line.length() < PROBE - 1; c = text.read()) {
            line.append((char) c);
        }
        text.reset();
        return line.toString();
    }
}
