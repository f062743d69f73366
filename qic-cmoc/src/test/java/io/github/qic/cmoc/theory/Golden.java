package io.github.qic.cmoc.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares text with a committed file. {@code -Dqic.golden.update=true} writes the file anew, to be read and committed. */
public final class Golden {
    private Golden() {}

    /** Fails if the text differs from the file, whose path is relative to the module. */
    public static void assertSame(String actual, String file) {
        Path path = Path.of(file);
        try {
            if (Boolean.getBoolean("qic.golden.update")) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, actual);
            }
            assertThat(actual).as(file).isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
