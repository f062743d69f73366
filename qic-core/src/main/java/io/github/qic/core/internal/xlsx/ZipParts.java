package io.github.qic.core.internal.xlsx;

import io.github.qic.core.internal.io.UnpackLimit;
import io.github.qic.core.valid.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a workbook by name. All are unpacked once, within bounds, before any is used: the sizes that the archive states are not
 * trusted.
 */
final class ZipParts {
    private static final int MOST_PARTS = 10_000;
    private static final long MOST_UNPACKED = 1L << 30;

    /** Its first letter is not in it again. */
    private static final byte[] MERGED = "mergeCell".getBytes(StandardCharsets.US_ASCII);

    private final byte[] archive;
    private final Map<String, ZipDirectory.Entry> entries = new HashMap<>();
    private final Set<String> merged = new HashSet<>();
    private final UnpackLimit limit;

    /** @throws InvalidValueException if it is not a sound archive, or is too large */
    ZipParts(byte[] archive) {
        this.archive = archive;
        limit = new UnpackLimit(archive.length, MOST_UNPACKED, "unpacks to far more than a workbook holds");
        for (ZipDirectory.Entry entry : ZipDirectory.entries(archive, MOST_PARTS)) {
            if (entries.put(normal(entry.name()), entry) != null) {
                throw damaged();
            }
            unpack(entry);
        }
    }

    private void unpack(ZipDirectory.Entry entry) {
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[1 << 13];
        try (InputStream part = limit.on(new CheckedInputStream(open(entry), crc))) {
            int matched = 0;
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                for (int i = 0; i < read && matched < MERGED.length; i++) {
                    matched = buffer[i] == MERGED[matched] ? matched + 1 : buffer[i] == MERGED[0] ? 1 : 0;
                }
            }
            if (matched == MERGED.length) {
                merged.add(normal(entry.name()));
            }
        } catch (IOException e) {
            throw damaged();
        }
        if ((int) crc.getValue() != entry.crc()) {
            throw damaged();
        }
    }

    boolean has(String name) {
        return entries.containsKey(normal(name));
    }

    /** {@return whether a part has merged cells} */
    boolean hasMerged(String name) {
        return merged.contains(normal(name));
    }

    /** @throws InvalidValueException if there is no such part */
    InputStream open(String name) {
        ZipDirectory.Entry entry = entries.get(normal(name));
        if (entry == null) {
            throw damaged();
        }
        return open(entry);
    }

    private InputStream open(ZipDirectory.Entry entry) {
        return entry.isPacked()
                ? new Unpacking(new ByteArrayInputStream(archive, entry.start(), archive.length))
                : new ByteArrayInputStream(archive, entry.start(), entry.size());
    }

    static InvalidValueException damaged() {
        return InvalidValueException.of("", "is damaged, or is no Excel workbook");
    }

    /** Names of parts are compared in any case (ECMA-376, part 2, 9.1.1.1). */
    private static String normal(String name) {
        String slashes = name.replace('\\', '/');
        return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
    }

    /** The end of what is packed shows in itself. */
    private static final class Unpacking extends InflaterInputStream {
        Unpacking(InputStream packed) {
            super(packed, new Inflater(true), 1 << 13);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
