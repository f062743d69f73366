package io.github.qic.core.internal.xlsx;

import io.github.qic.core.valid.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a workbook by name. All are unpacked once, within bounds, before any is used: what the archive states about their sizes
 * counts for nothing.
 */
final class ZipParts {
    private static final int MOST_PARTS = 10_000;
    private static final long MOST_UNPACKED = 1L << 30;

    /** Workbooks pack to a tenth or less; a column of equal cells to a hundredth. */
    private static final long MOST_RATIO = 250;

    private static final long RATIO_FROM = 1 << 20;
    private static final int SMALL = 1 << 16;

    private final byte[] archive;
    /** The content of small parts; null for large ones. */
    private final Map<String, Optional<byte[]>> parts = new HashMap<>();
    private long unpacked;

    /** @throws InvalidValueException if it is no sound archive, or too large */
    ZipParts(byte[] archive) {
        this.archive = archive;
        ByteArrayInputStream packed = new ByteArrayInputStream(archive);
        try (ZipInputStream zip = new ZipInputStream(packed)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(entry.getName(), content(zip, packed));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    private void add(String name, Optional<byte[]> content) {
        if (parts.put(normal(name), content) != null) {
            throw InvalidValueException.of("", "is damaged: two of its parts have one name");
        }
        if (parts.size() > MOST_PARTS) {
            throw InvalidValueException.of("", "has more than " + MOST_PARTS + " parts, which no workbook needs");
        }
    }

    private Optional<byte[]> content(InputStream part, ByteArrayInputStream packed) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        long size = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            size += read;
            unpacked += read;
            if (unpacked > MOST_UNPACKED
                    || (unpacked > RATIO_FROM && unpacked > MOST_RATIO * (archive.length - packed.available()))) {
                throw InvalidValueException.of("", "unpacks to far more than a workbook holds");
            }
            if (size <= SMALL) {
                content.write(buffer, 0, read);
            }
        }
        return size <= SMALL ? Optional.of(content.toByteArray()) : Optional.empty();
    }

    boolean has(String name) {
        return parts.containsKey(normal(name));
    }

    /** @throws InvalidValueException if there is no such part */
    InputStream open(String name) throws IOException {
        Optional<byte[]> content = parts.get(normal(name));
        if (content == null) {
            throw damaged();
        }
        return content.isPresent() ? new ByteArrayInputStream(content.get()) : unpack(normal(name));
    }

    private InputStream unpack(String name) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (normal(entry.getName()).equals(name)) {
                return zip;
            }
        }
        throw new EOFException(name);
    }

    static InvalidValueException damaged() {
        return InvalidValueException.of("", "is damaged, or is no Excel workbook");
    }

    /** Names of parts are compared in any case (ECMA-376, part 2, 9.1.1.1). */
    private static String normal(String name) {
        String slashes = name.replace('\\', '/');
        return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
    }
}
