package io.github.qic.pdsa.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that people have looked at. {@code -Dqic.golden.update=true} writes them anew; look at them again before they are
 * committed.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/qic/pdsa/show");

    private Golden() {}

    public static void assertSame(String file, String actual) {
        Path golden = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("qic.golden.update")) {
                Files.writeString(golden, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
