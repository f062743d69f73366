package io.github.qic.core.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFilesTest {
    @Test
    void files_moved_before_one_that_cannot_be_moved_are_restored(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a.txt", "new");
        files.put("b.txt", "new");
        files.put("c".repeat(300), "a name longer than a file system allows");
        assertThatThrownBy(() -> AtomicFiles.write(folder, files)).isInstanceOf(IOException.class);
        assertThat(folder.resolve("a.txt")).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(f -> f.getFileName().toString())).containsExactly("a.txt");
        }
    }

    @Test
    void a_reader_always_finds_the_file_old_or_new(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "0");
        AtomicInteger written = new AtomicInteger();
        Thread writer = new Thread(() -> {
            while (written.get() < 500) {
                try {
                    AtomicFiles.write(folder, Map.of("a.txt", String.valueOf(written.incrementAndGet())));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        writer.start();
        while (writer.isAlive()) {
            assertThat(Files.readString(file)).containsOnlyDigits();
        }
        assertThat(file).hasContent("500");
    }

    @Test
    void a_missing_folder_is_named(@TempDir Path parent) {
        Path missing = parent.resolve("none");
        assertThatThrownBy(() -> AtomicFiles.write(missing, Map.of("a", "1")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "", "../a", "sub/a", "./a", "/a", "..\\a", "C:a", "a\0"})
    void a_name_outside_the_folder_is_refused(String name, @TempDir Path parent) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("folder"));
        assertThatThrownBy(() -> AtomicFiles.write(folder, Map.of(name, "text")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/files/0: must be a file name without slash, backslash, colon or control character");
        try (Stream<Path> left = Files.walk(parent)) {
            assertThat(left).containsExactly(parent, folder);
        }
    }
}
