package io.github.qic.core.internal.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A temporary folder in {@code .writing} that belongs to one write. The write holds a lock in it, which the system releases with the
 * process, however that ends: a folder whose lock is free was left by a process that was killed. Writes into the same folder, by this
 * process or by others, each have their own.
 */
final class WritingFolder implements AutoCloseable {
    private static final String PARENT = ".writing";
    private static final String LOCK = "lock";
    private static final Pattern OURS = Pattern.compile("[0-9]{1,9}\\.(?:new|old)");

    /** Others remove {@code .writing} when it is empty, and a folder in it without a lock: then we begin again. */
    private static final int MOST_ATTEMPTS = 1000;

    /** Those of this process; also the monitor. Closing any channel of a file releases all locks of the process on it. */
    private static final Set<Path> LIVE = new HashSet<>();

    private final Path folder;
    private final FileChannel channel;

    private WritingFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Clears what killed processes left, and makes a new folder.
     *
     * @throws NoSuchFileException if the target is missing
     */
    static WritingFolder in(Path target) throws IOException {
        if (Files.notExists(target)) {
            throw new NoSuchFileException(target.toString());
        }
        Path parent = target.toRealPath().resolve(PARENT);
        synchronized (LIVE) {
            clearAll(parent);
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                WritingFolder made = attempt(parent);
                if (made != null) {
                    LIVE.add(made.folder);
                    return made;
                }
            }
        }
        throw new FileAlreadyExistsException(parent.toString(), null, "is removed by other processes all the time");
    }

    /** {@return the path of a file in it} */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Removes it; what cannot be removed is left to the next write, since all files are in their places. */
    @Override
    public void close() {
        synchronized (LIVE) {
            LIVE.remove(folder);
            try (channel) {
                empty(folder);
            } catch (IOException | DirectoryIteratorException e) {
                return;
            }
            removeIfEmpty(folder);
            removeIfEmpty(folder.resolveSibling(""));
        }
    }

    private static @Nullable WritingFolder attempt(Path parent) throws IOException {
        Path folder;
        FileChannel channel;
        try {
            makeDirectory(parent);
            folder = Files.createTempDirectory(parent, "");
            channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return null;
        }
        try {
            channel.lock();
        } catch (IOException e) {
            // A file system without locks: then nobody finds a free one, and what is left by a killed process stays.
        }
        if (Files.notExists(folder.resolve(LOCK))) {
            channel.close();
            return null;
        }
        return new WritingFolder(folder, channel);
    }

    private static void makeDirectory(Path parent) throws IOException {
        try {
            Files.createDirectory(parent);
        } catch (FileAlreadyExistsException e) {
            // Asked once, since it may be gone again: then we begin again.
            BasicFileAttributes found =
                    Files.readAttributes(parent, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!found.isDirectory()) {
                throw e;
            }
        }
    }

    /** What cannot be cleared, perhaps that of another user, must not keep anybody from writing. */
    private static void clearAll(Path parent) {
        if (!isDirectory(parent)) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent)) {
            for (Path folder : folders) {
                if (!LIVE.contains(folder) && isDirectory(folder)) {
                    clear(folder);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return;
        }
    }

    private static void clear(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            if (isLocked(channel)) {
                return;
            }
            empty(folder);
        } catch (NoSuchFileException e) {
            // The process is between making the folder and its lock, or was killed there: the folder is empty.
        } catch (IOException | DirectoryIteratorException e) {
            return;
        }
        removeIfEmpty(folder);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** Deletes only what is ours, the lock last: a folder with files always has one. */
    private static void empty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (OURS.matcher(file.getFileName().toString()).matches()) {
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(folder.resolve(LOCK));
    }

    private static void removeIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // It is not empty: somebody else uses it.
        }
    }

    private static boolean isDirectory(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
