package io.github.qic.core.internal.io;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes files into a folder, all or none: all are written to a temporary folder first and then moved to their places one by
 * one. If a file cannot be moved, those moved before it are restored.
 *
 * <p>Each file is replaced in one step, so that a reader always finds the old one or the new one. A process that is killed on the way
 * leaves some files new and the others old, but each complete and none missing. It also leaves the hidden folder {@code .writing},
 * which the next write into the same folder clears. Concurrent writes into a folder, by one process or several, do not disturb one
 * another; if both write the same file, the one moved last stays.
 *
 * <p>A file that replaces another keeps its permissions, where the file system has those of POSIX, but not its owner and group. A
 * symbolic link is replaced by a file with the permissions of the one it leads to, which stays as it is.
 */
public final class AtomicFiles {
    private final WritingFolder temporary;
    private final Move move;
    private final List<Path> targets = new ArrayList<>();
    private int moved;

    private AtomicFiles(WritingFolder temporary, Move move) {
        this.temporary = temporary;
        this.move = move;
    }

    /**
     * Writes files; existing ones are replaced.
     *
     * @param folder an existing folder
     * @param files the content of each file by its name in the folder
     * @return the files, in the order given
     * @throws InvalidValueException if a name breaks the rules of {@link FileNames}
     * @throws NoSuchFileException if the folder is missing
     * @throws IOException if a file cannot be written; then none is replaced
     */
    public static List<Path> write(Path folder, Map<String, byte[]> files) throws IOException {
        Problems problems = new Problems();
        int index = 0;
        for (String name : files.keySet()) {
            FileNames.require(name, "/files/" + index++, problems);
        }
        problems.throwIfAny();
        return write(folder, files, AtomicFiles::move);
    }

    /**
     * Writes a single file; an existing one is replaced.
     *
     * @throws InvalidValueException if the name breaks the rules of {@link FileNames}
     * @throws NoSuchFileException if its folder is missing
     * @throws IOException if it cannot be written; then an existing file is as before
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            throw new FileSystemException(file.toString(), null, "is not the name of a file");
        }
        Problems problems = new Problems();
        FileNames.require(name.toString(), "/file", problems);
        problems.throwIfAny();
        write(folder, Map.of(name.toString(), content), AtomicFiles::move);
    }

    static List<Path> write(Path folder, Map<String, byte[]> files, Move move) throws IOException {
        try (WritingFolder temporary = WritingFolder.in(folder)) {
            AtomicFiles writer = new AtomicFiles(temporary, move);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                writer.prepare(folder.resolve(file.getKey()), file.getValue());
            }
            return writer.commit();
        }
    }

    private void prepare(Path target, byte[] content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        store(written(targets.size()), content, permissions(target));
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.copy(target, backup(targets.size()), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
        targets.add(target);
    }

    /** {@return who may do what with an existing file; empty where the file system knows no such permissions} */
    private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || Files.notExists(file)
                ? Optional.empty()
                : Optional.of(view.readAttributes().permissions());
    }

    /** The content and the permissions are on the disk before the name, so that a power cut leaves no empty file either. */
    private static void store(Path file, byte[] content, Optional<Set<PosixFilePermission>> permissions)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (permissions.isPresent() && !permissions.equals(permissions(file))) {
                Files.setPosixFilePermissions(file, permissions.get());
            }
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private List<Path> commit() throws IOException {
        try {
            for (; moved < targets.size(); moved++) {
                move.move(written(moved), targets.get(moved));
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
                    move(backup, targets.get(moved - 1));
                } else {
                    Files.delete(targets.get(moved - 1));
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path written(int i) {
        return temporary.file(i + ".new");
    }

    private Path backup(int i) {
        return temporary.file(i + ".old");
    }

    /** Moves a file to its place in one step; tests let it fail. */
    @FunctionalInterface
    interface Move {
        void move(Path from, Path to) throws IOException;
    }
}
