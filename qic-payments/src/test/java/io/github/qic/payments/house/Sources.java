package io.github.qic.payments.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The source files of the four modules. */
public final class Sources {
    private static final List<String> MODULES = List.of("qic-core", "qic-cmoc", "qic-pdsa", "qic-payments");

    private Sources() {}

    /** {@return the Java files of a source folder such as {@code src/main/java}, by path} */
    public static Map<String, String> java(String folder) {
        Map<String, String> files = new TreeMap<>();
        for (String module : MODULES) {
            try (Stream<Path> found = Files.walk(Path.of("..", module, folder))) {
                found.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> files.put(file.toString(), read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** {@return the READMEs and other texts for users, by path} */
    static Map<String, String> texts() {
        Map<String, String> files = new TreeMap<>();
        MODULES.forEach(module -> files.put(module, read(Path.of("..", module, "README.md"))));
        files.put("README.md", read(Path.of("..", "README.md")));
        files.put("CONTRIBUTING.md", read(Path.of("..", "CONTRIBUTING.md")));
        return files;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
