package io.github.qic.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds the public signatures of a module against its committed list {@code api.txt}, so that no change of the API goes
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
                    .forEach(name -> types(classes, name).forEach(type -> describe(type, lines)));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> types(Path classes, String packageName) {
        try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".class") && !f.equals("package-info.class"))
                    .sorted()
                    .<Class<?>>map(f -> load(packageName + "." + f.substring(0, f.length() - 6)))
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

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static void describe(Class<?> type, List<String> lines) {
        lines.add(type.toGenericString());
        Set<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            add(members, field.getModifiers(), field.isSynthetic(), field.toGenericString());
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            addExecutable(members, constructor);
        }
        // With inherited ones: a builder's methods come from its generated, package-private parent.
        for (Method method : type.getMethods()) {
            if (!method.getDeclaringClass().getName().startsWith("java.") && !method.isBridge()) {
                addExecutable(members, method);
            }
        }
        members.forEach(member -> lines.add("    " + member));
    }

    private static void addExecutable(Set<String> members, Executable executable) {
        String parameters = Arrays.toString(executable.getGenericParameterTypes());
        String returned =
                executable instanceof Method m ? m.getGenericReturnType().getTypeName() + " " : "";
        String name = executable instanceof Method ? executable.getName() : "new";
        String modifier = Modifier.isStatic(executable.getModifiers()) ? "static " : "";
        add(
                members,
                executable.getModifiers(),
                executable.isSynthetic(),
                modifier + returned + name + parameters.replace('[', '(').replace(']', ')'));
    }

    private static void add(Set<String> members, int modifiers, boolean synthetic, String text) {
        if (!synthetic && (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers))) {
            members.add(text);
        }
    }
}
