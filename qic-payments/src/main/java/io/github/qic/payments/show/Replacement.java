package io.github.qic.payments.show;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Puts new files in the place of old ones, all of them or none. */
final class Replacement {
    private final Path aside;
    private final List<Path> places = new ArrayList<>();
    private int moved;

    Replacement(Path folder) throws IOException {
        aside = Files.createTempDirectory(folder, ".writing-");
    }

    /** Writes what is to stand in a place, still aside. */
    void add(Path place, byte[] content) throws IOException {
        if (Files.isDirectory(place)) {
            throw new FileAlreadyExistsException(place.toString());
        }
        Files.write(made(places.size()), content);
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            Files.copy(place, old(places.size()), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
        places.add(place);
    }

    List<Path> commit() throws IOException {
        try {
            for (; moved < places.size(); moved++) {
                Files.move(made(moved), places.get(moved), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            undo(e);
            throw e;
        }
        return List.copyOf(places);
    }

    private void undo(IOException cause) {
        for (; moved > 0; moved--) {
            Path old = old(moved - 1);
            try {
                if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
                    Files.move(old, places.get(moved - 1), StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.delete(places.get(moved - 1));
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    void clean() throws IOException {
        for (int i = 0; i <= places.size(); i++) {
            Files.deleteIfExists(made(i));
            Files.deleteIfExists(old(i));
        }
        Files.delete(aside);
    }

    private Path made(int i) {
        return aside.resolve(i + ".new");
    }

    private Path old(int i) {
        return aside.resolve(i + ".old");
    }
}
