package io.github.qic.core.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads text in UTF-8, or in UTF-16 if a byte-order mark says so or the bytes leave no doubt. Unlike a reader of the JDK it gives
 * every character before a malformed one, so that the line of the fault is known.
 */
final class DecodingReader extends Reader {
    private static final int SIZE = 1 << 13;
    private static final int PROBE = 512;
    private static final byte[] BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] LITTLE_ENDIAN_MARK = {(byte) 0xFF, (byte) 0xFE};

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
    private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
    private boolean atEnd;

    /** Reads a stream that can be marked. */
    DecodingReader(InputStream in) throws IOException {
        this.in = in;
        in.mark(PROBE);
        byte[] begin = in.readNBytes(PROBE);
        in.reset();
        this.decoder = charset(begin).newDecoder();
    }

    private static Charset charset(byte[] begin) {
        byte[] mark = Arrays.copyOf(begin, 2);
        if (Arrays.equals(mark, BIG_ENDIAN_MARK) || Arrays.equals(mark, LITTLE_ENDIAN_MARK)) {
            return StandardCharsets.UTF_16;
        }
        if (hasHighZeros(begin, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return hasHighZeros(begin, 1) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    /** {@return whether most pairs of bytes have a zero at a place, and none has it at the other} */
    private static boolean hasHighZeros(byte[] begin, int place) {
        int zeros = 0;
        for (int i = 0; i < begin.length; i++) {
            if (begin[i] == 0) {
                if (i % 2 != place) {
                    return false;
                }
                zeros++;
            }
        }
        return zeros > begin.length / 4;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!chars.hasRemaining() && !fill()) {
            return -1;
        }
        int read = Math.min(length, chars.remaining());
        chars.get(target, offset, read);
        return read;
    }

    private boolean fill() throws IOException {
        while (true) {
            chars.clear();
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            chars.flip();
            if (chars.hasRemaining()) {
                return true;
            }
            if (result.isError()) {
                throw new MalformedTextException();
            }
            if (atEnd) {
                return false;
            }
            bytes.compact();
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            atEnd = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
