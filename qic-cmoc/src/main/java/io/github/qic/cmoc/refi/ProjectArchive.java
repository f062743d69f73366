package io.github.qic.cmoc.refi;

import io.github.qic.core.internal.io.UnpackLimit;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.valid.InvalidValueException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * The files of a project: an archive (.qdpx) with one .qde file and a folder of sources, in whatever case their names are, or a .qde file
 * alone (REFI-QDA 1.5, 8). Nothing outside the archive is ever opened.
 */
final class ProjectArchive implements Closeable {
    private static final int MOST_ENTRIES = 100_000;
    private static final long MOST_UNPACKED = 1L << 30;
    private static final int MOST_TEXT = 1 << 26;
    private static final String INTERNAL = "internal://";
    private static final Pattern ESCAPED = Pattern.compile("%([0-9A-Fa-f]{2})");

    private final Path file;
    private final @Nullable ZipFile zip;
    private final long size;
    private UnpackLimit limit;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private String folder = "";

    private ProjectArchive(Path file, @Nullable ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.size = Files.size(file);
        this.limit = limit();
    }

    private UnpackLimit limit() {
        return new UnpackLimit(size, MOST_UNPACKED, "unpacks to far more than a project holds");
    }

    /** A text may be unpacked any number of times. */
    void countAnew() {
        limit = limit();
    }

    static ProjectArchive open(Path file) throws IOException {
        byte[] beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = in.readNBytes(2);
        }
        if (beginning.length < 2 || beginning[0] != 'P' || beginning[1] != 'K') {
            return new ProjectArchive(file, null);
        }
        try {
            return unpacked(file, zip(file));
        } catch (ZipException | EOFException e) {
            throw damaged();
        }
    }

    /** Names of files need not be in UTF-8: those of a project are GUIDs, but others may be there too. */
    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    private static ProjectArchive unpacked(Path file, ZipFile zip) throws IOException {
        ProjectArchive archive = new ProjectArchive(file, zip);
        try {
            archive.index(zip);
            return archive;
        } catch (IllegalArgumentException e) {
            zip.close();
            throw e instanceof InvalidValueException refused ? refused : damaged();
        }
    }

    private static InvalidValueException damaged() {
        return InvalidValueException.of("", "is damaged, or is not an archive of a project");
    }

    private static InvalidValueException damaged(ZipEntry entry) {
        return InvalidValueException.of(
                "", "is damaged: the file " + entry.getName() + " in it cannot be unpacked as it was");
    }

    private void index(ZipFile archive) {
        if (archive.size() > MOST_ENTRIES) {
            throw InvalidValueException.of("", "holds more than " + MOST_ENTRIES + " files");
        }
        archive.stream().filter(ProjectArchive::isFile).forEach(entry -> {
            String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            if (name.startsWith("/")
                    || name.contains(":")
                    || List.of(name.split("/", -1)).contains("..")) {
                throw InvalidValueException.of("", "holds a file with a path outside the archive");
            }
            if (entries.put(name, entry) != null) {
                throw InvalidValueException.of("", "holds two files of one name");
            }
        });
        List<String> projects =
                entries.keySet().stream().filter(name -> name.endsWith(".qde")).toList();
        if (projects.size() != 1) {
            throw InvalidValueException.of(
                    "", projects.isEmpty() ? "holds no project (.qde)" : "holds more than one project (.qde)");
        }
        folder = projects.get(0).substring(0, projects.get(0).lastIndexOf('/') + 1);
    }

    /** {@return whether it is a file of its own, and neither a folder nor what macOS adds to a file} */
    private static boolean isFile(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory()
                && !name.substring(name.lastIndexOf('/') + 1).startsWith("._");
    }

    InputStream project() throws IOException {
        InputStream in = zip == null
                ? Files.newInputStream(file)
                : open(
                        zip,
                        entries.values().stream()
                                .filter(entry ->
                                        entry.getName().toLowerCase(Locale.ROOT).endsWith(".qde"))
                                .findFirst()
                                .orElseThrow());
        return Xml.bounded(in);
    }

    private InputStream open(ZipFile archive, ZipEntry entry) throws IOException {
        try {
            return limit.on(new Unpacking(archive.getInputStream(entry), entry));
        } catch (ZipException e) {
            throw damaged(entry);
        }
    }

    /**
     * {@return a text; empty if it cannot be read}
     *
     * @param problem takes the reason why it cannot be read
     */
    Optional<String> text(RawText text, Consumer<String> problem) throws IOException {
        if (text.content().isPresent()) {
            return text.content();
        }
        if (text.path().isEmpty()) {
            problem.accept("is not there as plain text");
            return Optional.empty();
        }
        try {
            Optional<String> found = text(text.path().get());
            if (found.isEmpty()) {
                problem.accept("is not in the archive");
            }
            return found;
        } catch (CharacterCodingException e) {
            problem.accept("is neither UTF-8 nor UTF-16");
            return Optional.empty();
        }
    }

    private Optional<String> text(String path) throws IOException {
        ZipEntry entry = Optional.ofNullable(entries.get(folder + "sources/" + name(path)))
                .orElseGet(() -> entries.get(folder + "sources/" + name(unescaped(path))));
        if (zip == null || entry == null) {
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream in = open(zip, entry)) {
            bytes = in.readNBytes(MOST_TEXT + 1);
        }
        if (bytes.length > MOST_TEXT) {
            throw InvalidValueException.of("", "holds a text of more than " + (MOST_TEXT >> 20) + " MB");
        }
        return Optional.of(
                charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    }

    /** {@return the name of a file in the folder of sources; some programs leave out that it is internal} */
    private static String name(String path) {
        String lower = Spaces.strip(path).toLowerCase(Locale.ROOT);
        String inside = lower.startsWith(INTERNAL) ? lower.substring(INTERNAL.length()) : lower;
        String relative = StringUtils.stripStart(inside, "/");
        return relative.startsWith("sources/") ? relative.substring("sources/".length()) : relative;
    }

    /** {@return a path without the escapes that some programs write, as in addresses of the web} */
    private static String unescaped(String path) {
        String bytes = new String(path.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String plain = ESCAPED.matcher(bytes)
                .replaceAll(escaped ->
                        Matcher.quoteReplacement(Character.toString(Integer.parseInt(escaped.group(1), 16))));
        return new String(plain.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static Charset charset(byte[] text) {
        boolean wide = text.length > 1
                && ((text[0] == (byte) 0xFF && text[1] == (byte) 0xFE)
                        || (text[0] == (byte) 0xFE && text[1] == (byte) 0xFF));
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    /** Damage often shows only while a file is unpacked, or by its checksum at its end. */
    private static final class Unpacking extends FilterInputStream {
        private final ZipEntry entry;
        private final CRC32 checksum = new CRC32();

        Unpacking(InputStream packed, ZipEntry entry) {
            super(packed);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(buffer, offset, length);
            } catch (ZipException | EOFException e) {
                throw damaged(entry);
            }
            if (read > 0) {
                checksum.update(buffer, offset, read);
            } else if (read < 0 && checksum.getValue() != entry.getCrc()) {
                throw damaged(entry);
            }
            return read;
        }
    }
}
