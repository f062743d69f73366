package io.github.qic.core.internal.io;

import io.github.qic.core.valid.InvalidValueException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bounds what is unpacked from one archive in all: in bytes, and as a multiple of what is packed. The sizes that the archive states
 * are not trusted.
 */
public final class UnpackLimit {
    /** Documents pack to a tenth or less; a column of equal cells to a hundredth. */
    private static final long MOST_RATIO = 250;

    private static final long RATIO_FROM = 1 << 20;

    private final long packed;
    private final long most;
    private final String exceeded;
    private long unpacked;

    /**
     * Begins to count.
     *
     * @param packed the bytes of the archive
     * @param most the most bytes it may unpack to
     * @param exceeded the message for an archive that unpacks to more
     */
    public UnpackLimit(long packed, long most, String exceeded) {
        this.packed = packed;
        this.most = most;
        this.exceeded = exceeded;
    }

    /** {@return a stream of unpacked bytes, which are counted as they are read} */
    public InputStream on(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                count(read);
                return read;
            }
        };
    }

    private void count(int read) {
        unpacked += Math.max(read, 0);
        if (unpacked > most || (unpacked > RATIO_FROM && unpacked > MOST_RATIO * packed)) {
            throw InvalidValueException.of("", exceeded);
        }
    }
}
