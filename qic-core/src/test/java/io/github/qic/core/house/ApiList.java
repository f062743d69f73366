package io.github.qic.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares the public signatures of a module with its committed list {@code api.txt}, so that no change of the API goes
 * unseen. {@code -Dqic.api.update=true} writes the list anew.
 */
public final class ApiList {
    private ApiList() {}

    /** Fails where the list and the module in the current folder differ. */
    public static void assertCommitted() {
        String actual = String.join("\n", signatures(Path.of("target/classes"))) + "\n";
        Path list = Path.of("api.txt");
        try {
            if (Boolean.getBoolean("qic.api.update")) {
                Files.writeString(list, actual);
            }
            assertThat(actual)
                    .as("public API; if the change is meant: -Dtest=ApiTest -Dqic.api.update=true")
                    .isEqualTo(Files.readString(list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> signatures(Path classes) {
        try (var descriptor = Files.newInputStream(classes.resolve("module-info.class"))) {
            List<String> lines = new ArrayList<>();
            ModuleDescriptor.read(descriptor).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .sorted()
                    .forEach(name -> addPackage(classes, name, lines));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPackage(Path classes, String name, List<String> lines) {
        lines.add("package " + name);
        for (Class<?> type : types(classes, name)) {
            lines.add("");
            lines.addAll(Signatures.of(type));
        }
        lines.add("");
    }

    private static List<Class<?>> types(Path classes, String packageName) {
        try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".class") && !f.equals("package-info.class"))
                    .map(f -> f.substring(0, f.length() - ".class".length()))
                    .sorted()
                    .<Class<?>>map(name -> load(packageName + "." + name))
                    .filter(ApiList::isVisible)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiList.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }
}
