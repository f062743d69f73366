package io.github.qic.core.internal.io;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes files into a folder, all or none: all are written to a temporary folder first and then moved to their places one by
 * one. If a file cannot be moved, those moved before it are restored. Each file is replaced in one step, so that a reader finds the
 * old one or the new one; a program that is killed on the way leaves some files new and the others old, each whole, and the
 * temporary folder {@code .writing-*}.
 */
public final class AtomicFiles {
    private static final Pattern NAME = Pattern.compile("(?!\\.{1,2}$)[^/\\\\:\\p{Cntrl}]+");

    private final Path temporary;
    private final List<Path> targets = new ArrayList<>();
    private int moved;

    private AtomicFiles(Path temporary) {
        this.temporary = temporary;
    }

    /**
     * Writes texts in UTF-8; existing files are replaced.
     *
     * @param folder an existing folder
     * @param files the text of each file by its name in the folder
     * @return the files, in the order given
     * @throws InvalidValueException if a name does not denote a file in the folder itself
     * @throws IOException if a file cannot be written; then none is
     */
    public static List<Path> write(Path folder, Map<String, String> files) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return writeBytes(folder, bytes);
    }

    /** Writes files as {@link #write} does. */
    public static List<Path> writeBytes(Path folder, Map<String, byte[]> files) throws IOException {
        requireNames(files.keySet());
        if (Files.notExists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        AtomicFiles writer = new AtomicFiles(Files.createTempDirectory(folder, ".writing-"));
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                writer.prepare(folder.resolve(file.getKey()), file.getValue());
            }
            return writer.commit();
        } finally {
            writer.clean();
        }
    }

    /** A name may come from somebody else's document, and must not reach beyond the folder. */
    private static void requireNames(Collection<String> names) {
        Problems problems = new Problems();
        int index = 0;
        for (String name : names) {
            problems.require(
                    NAME.matcher(name).matches(),
                    "/files/" + index++,
                    "must be a file name without slash, backslash, colon or control character");
        }
        problems.throwIfAny();
    }

    private void prepare(Path target, byte[] content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.write(written(targets.size()), content);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.copy(target, backup(targets.size()), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
        targets.add(target);
    }

    private List<Path> commit() throws IOException {
        try {
            for (; moved < targets.size(); moved++) {
                Files.move(written(moved), targets.get(moved), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            restore(e);
            throw e;
        }
        return List.copyOf(targets);
    }

    private void restore(IOException cause) {
        for (; moved > 0; moved--) {
            Path backup = backup(moved - 1);
            try {
                if (Files.exists(backup, LinkOption.NOFOLLOW_LINKS)) {
                    Files.move(backup, targets.get(moved - 1), StandardCopyOption.ATOMIC_MOVE);
                } else {
                    Files.delete(targets.get(moved - 1));
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private void clean() throws IOException {
        for (int i = 0; i <= targets.size(); i++) {
            Files.deleteIfExists(written(i));
            Files.deleteIfExists(backup(i));
        }
        Files.delete(temporary);
    }

    private Path written(int i) {
        return temporary.resolve(i + ".new");
    }

    private Path backup(int i) {
        return temporary.resolve(i + ".old");
    }
}
