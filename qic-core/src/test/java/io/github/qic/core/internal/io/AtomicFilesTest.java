package io.github.qic.core.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFilesTest {
    private static final int FILES = 3;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void files_moved_before_one_that_cannot_be_moved_are_restored(int failing, @TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("0"), "old");
        AtomicInteger moved = new AtomicInteger();
        IOException full = new IOException("no space left");
        assertThatThrownBy(() -> AtomicFiles.write(folder, set("new"), (from, to) -> {
                    if (moved.getAndIncrement() == failing) {
                        throw full;
                    }
                    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                }))
                .isSameAs(full)
                .hasNoSuppressedExceptions();
        assertThat(names(folder)).containsExactly("0");
        assertThat(folder.resolve("0")).hasContent("old");
    }

    @Test
    void a_name_longer_than_the_file_system_allows_leaves_all_as_it_was(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a", bytes("new"));
        files.put("c".repeat(300), bytes("new"));
        assertThatThrownBy(() -> AtomicFiles.write(folder, files)).isInstanceOf(IOException.class);
        assertThat(names(folder)).containsExactly("a");
        assertThat(folder.resolve("a")).hasContent("old");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_process_killed_between_two_moves_leaves_whole_files_and_the_next_write_clears_the_rest(
            int moves, @TempDir Path folder) throws Exception {
        AtomicFiles.write(folder, set("old"));
        Process killed = Child.start(folder, "killed", moves);
        assertThat(killed.waitFor()).isEqualTo(Child.KILLED);
        for (int i = 0; i < FILES; i++) {
            assertThat(folder.resolve(String.valueOf(i))).hasContent(i < moves ? "new" : "old");
        }
        assertThat(names(folder)).contains(".writing");
        AtomicFiles.write(folder, Map.of("other", bytes("new")));
        assertThat(names(folder)).containsExactlyInAnyOrder("0", "1", "2", "other");
    }

    @Test
    void a_write_leaves_alone_what_another_process_is_writing(@TempDir Path folder) throws Exception {
        Process live = Child.start(folder, "waiting", 1);
        live.getInputStream().read();
        AtomicFiles.write(folder, Map.of("other", bytes("new")));
        assertThat(names(folder)).containsExactlyInAnyOrder("0", "other", ".writing");
        live.getOutputStream().write('\n');
        live.getOutputStream().close();
        assertThat(live.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(live.exitValue()).isZero();
        assertThat(names(folder)).containsExactlyInAnyOrder("0", "1", "2", "other");
    }

    @Test
    void a_write_leaves_alone_what_its_own_process_is_writing(@TempDir Path folder) throws IOException {
        AtomicFiles.write(folder, set("outer"), (from, to) -> {
            AtomicFiles.write(folder, set("inner"));
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        });
        assertThat(names(folder)).containsExactlyInAnyOrder("0", "1", "2");
        assertThat(folder.resolve("2")).hasContent("outer");
    }

    @Test
    void what_others_put_into_the_temporary_folder_stays(@TempDir Path folder) throws IOException {
        Path theirs = Files.createDirectories(folder.resolve(".writing/1"));
        Files.writeString(theirs.resolve("0.new"), "ours");
        Files.writeString(theirs.resolve("lock"), "");
        Files.writeString(theirs.resolve("diary"), "theirs");
        Files.createDirectory(folder.resolve(".writing/2"));
        AtomicFiles.write(folder, set("new"));
        assertThat(names(folder.resolve(".writing"))).containsExactly("1");
        assertThat(names(theirs)).containsExactly("diary");
    }

    @Test
    void a_file_where_the_temporary_folder_goes_is_named(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve(".writing"), "");
        assertThatThrownBy(() -> AtomicFiles.write(folder, set("new")))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(file.toRealPath().toString());
    }

    @Test
    void a_reader_always_finds_the_file_old_or_new(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "0");
        AtomicInteger written = new AtomicInteger();
        Thread writer = new Thread(() -> {
            while (written.get() < 200) {
                try {
                    AtomicFiles.write(file, bytes(String.valueOf(written.incrementAndGet())));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        writer.start();
        while (writer.isAlive()) {
            assertThat(Files.readString(file)).containsOnlyDigits();
        }
        assertThat(file).hasContent("200");
    }

    @Test
    void a_file_that_is_replaced_keeps_its_permissions_and_a_new_one_has_those_of_any_other(@TempDir Path folder)
            throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        Path usual = Files.writeString(folder.resolve("usual"), "");
        Path closed = Files.writeString(folder.resolve("0"), "old");
        Path open = Files.writeString(folder.resolve("1"), "old");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r--------"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-rw-rw-"));
        AtomicFiles.write(folder, set("new"), (from, to) -> {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            // As soon as it is in its place.
            assertThat(permissions(to))
                    .isEqualTo(to.equals(closed) ? "r--------" : to.equals(open) ? "rw-rw-rw-" : permissions(usual));
        });
        assertThat(names(folder)).containsExactlyInAnyOrder("0", "1", "2", "usual");
        assertThat(closed).hasContent("new");
    }

    @Test
    void a_link_is_replaced_by_a_file_no_more_open_than_the_one_it_leads_to(@TempDir Path folder) throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "old");
        Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rw-------"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        Path broken = Files.createSymbolicLink(folder.resolve("broken"), folder.resolve("none"));
        AtomicFiles.write(link, bytes("new"));
        AtomicFiles.write(broken, bytes("new"));
        assertThat(Files.isSymbolicLink(link) || Files.isSymbolicLink(broken)).isFalse();
        assertThat(permissions(link)).isEqualTo("rw-------");
        assertThat(link).hasContent("new");
        assertThat(broken).hasContent("new");
        assertThat(elsewhere).hasContent("old");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void a_missing_folder_is_named(@TempDir Path parent) {
        Path missing = parent.resolve("none");
        assertThatThrownBy(() -> AtomicFiles.write(missing, set("new")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
    }

    @Test
    void every_name_that_breaks_the_rules_is_refused_before_anything_is_written(@TempDir Path folder)
            throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(set("new"));
        files.put("../a", bytes("new"));
        files.put("CON", bytes("new"));
        assertThatThrownBy(() -> AtomicFiles.write(folder, files))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("/files/3: must be a file name", "/files/4: must not be a device");
        assertThatThrownBy(() -> AtomicFiles.write(folder.resolve("a."), bytes("new")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/file: must not end with a dot");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void a_name_that_the_encoding_of_the_system_lacks_is_refused(@TempDir Path folder) throws Exception {
        Process ascii = Child.start(folder, "ascii", 0);
        assertThat(new String(ascii.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                .isIn(
                        "/files/0: has characters that the encoding of file names on this system lacks",
                        // where the system has one encoding for all
                        "written");
    }

    private static Map<String, byte[]> set(String content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        IntStream.range(0, FILES).forEach(i -> files.put(String.valueOf(i), bytes(content)));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** Another process, which writes until it is killed, or waits. */
    static final class Child {
        static final int KILLED = 9;

        private Child() {}

        static Process start(Path folder, String mode, int moves) throws IOException {
            ProcessBuilder child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Child.class.getName(),
                            folder.toString(),
                            mode,
                            String.valueOf(moves))
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            child.environment().put("LC_ALL", "C");
            return child.start();
        }

        public static void main(String... args) throws IOException {
            Path folder = Path.of(args[0]);
            if (args[1].equals("ascii")) {
                System.out.print(writeAccented(folder));
                return;
            }
            int moves = Integer.parseInt(args[2]);
            AtomicInteger moved = new AtomicInteger();
            AtomicFiles.write(folder, set("new"), (from, to) -> {
                if (moved.getAndIncrement() == moves) {
                    pause(args[1]);
                }
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                if (moved.get() == FILES && moves == FILES) {
                    pause(args[1]);
                }
            });
        }

        private static String writeAccented(Path folder) throws IOException {
            try {
                AtomicFiles.write(folder, Map.of("caf\u00e9", bytes("new")));
                return "written";
            } catch (InvalidValueException e) {
                return String.valueOf(e.getMessage());
            }
        }

        private static void pause(String mode) throws IOException {
            if (mode.equals("killed")) {
                Runtime.getRuntime().halt(KILLED);
            }
            System.out.print('.');
            System.out.flush();
            System.in.read();
        }
    }
}
