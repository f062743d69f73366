package io.github.qic.core.internal.xlsx;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a ZIP archive by its central directory, as every spreadsheet reads it (APPNOTE 4.3). The JDK reads that only from a
 * file; without it, archives that were written as a stream cannot be read.
 */
final class ZipDirectory {
    private static final int END = 0x06054B50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014B50;
    private static final int LOCAL = 0x04034B50;
    private static final int ENCRYPTED = 1;

    private final ByteBuffer archive;

    private ZipDirectory(byte[] archive) {
        this.archive = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** An entry: the sizes that the archive states are used for nothing but entries that are not packed. */
    record Entry(String name, boolean isPacked, int crc, int start, int size) {}

    /** {@return the entries in order} */
    static List<Entry> entries(byte[] archive, int most) {
        try {
            return new ZipDirectory(archive).entries(most);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw ZipParts.damaged();
        }
    }

    private List<Entry> entries(int most) {
        List<Entry> entries = new ArrayList<>();
        int at = archive.getInt(end() + 16);
        while (archive.getInt(at) == ENTRY) {
            int nameLength = unsigned(at + 28);
            entries.add(entry(at, text(at + 46, nameLength)));
            if (entries.size() > most) {
                throw ZipParts.damaged();
            }
            at += 46 + nameLength + unsigned(at + 30) + unsigned(at + 32);
        }
        return entries;
    }

    /** {@return where the last record is, which a comment may follow} */
    private int end() {
        int last = archive.limit() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (archive.getInt(at) == END) {
                return at;
            }
        }
        throw ZipParts.damaged();
    }

    private Entry entry(int at, String name) {
        int method = unsigned(at + 10);
        int local = archive.getInt(at + 42);
        if ((unsigned(at + 8) & ENCRYPTED) != 0 || (method != 0 && method != 8) || archive.getInt(local) != LOCAL) {
            throw ZipParts.damaged();
        }
        int start = local + 30 + unsigned(local + 26) + unsigned(local + 28);
        return new Entry(name, method == 8, archive.getInt(at + 16), start, archive.getInt(at + 20));
    }

    private String text(int at, int length) {
        byte[] text = new byte[length];
        archive.get(at, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private int unsigned(int at) {
        return archive.getShort(at) & 0xFFFF;
    }
}
