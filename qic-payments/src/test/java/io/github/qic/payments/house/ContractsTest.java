package io.github.qic.payments.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.github.qic.core.valid.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What public signatures promise. */
@AnalyzeClasses(packages = "io.github.qic", importOptions = MainOnly.class)
class ContractsTest {
    /** A public method with the comment before it; interfaces leave the modifier out. */
    private static final Pattern METHOD =
            Pattern.compile("(?ms)^(?<comment> {4,8}/\\*\\*(?:(?!\\*/).)*+\\*/\\n)?(?: +@[^\\n]*\\n)*"
                    + "^(?<indent> {4,8})(?<head>(?:public |static |default |final )+[^;{}=]*?\\([^{};]*?\\)[^{};]*?)\\{\\n"
                    + "(?<body>.*?)^\\k<indent>\\}");

    private static final Pattern REFUSES =
            Pattern.compile("\\bthrow new |throwIfAny\\(\\)|returnIfNone\\(|orElseThrow\\(\\(\\) ->");

    @Test
    void a_public_method_that_refuses_says_when() {
        List<String> silent = new ArrayList<>();
        Sources.java("src/main/java").forEach((file, source) -> {
            boolean isPublic = Pattern.compile("(?m)^public ").matcher(source).find();
            if (isPublic && !file.contains("internal")) {
                silentMethods(source).forEach(method -> silent.add(file + ": " + method));
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void a_method_that_refuses_without_saying_so_is_found() {
        String source = """
                public final class A {
                    /** {@return b} */
                    public static int b() {
                        throw new IllegalStateException();
                    }
                }
                """;
        assertThat(silentMethods(source)).containsExactly("public static int b()");
        assertThat(silentMethods(source.replace("b} */", "b} @throws IllegalStateException always */")))
                .isEmpty();
    }

    private static List<String> silentMethods(String source) {
        if (!REFUSES.matcher(source).find()) {
            return List.of();
        }
        boolean isInterface =
                Pattern.compile("(?m)^public .*\\binterface ").matcher(source).find();
        List<String> silent = new ArrayList<>();
        Matcher method = METHOD.matcher(source);
        while (method.find()) {
            String head = method.group("head").replaceAll("\\s+", " ").strip();
            boolean isPublic = head.startsWith("public ")
                    || (isInterface && method.group("indent").length() == 4);
            String comment = method.group("comment") == null ? "" : method.group("comment");
            if (isPublic && REFUSES.matcher(method.group("body")).find() && !comment.contains("@throws")) {
                silent.add(head);
            }
        }
        return silent;
    }

    @ArchTest
    static void no_public_method_takes_a_bare_boolean(JavaClasses classes) {
        List<String> bare = classes.stream()
                .filter(ContractsTest::isPublic)
                .filter(type -> !type.getSimpleName().equals("Builder")
                        && !type.getSimpleName().startsWith("Immutable"))
                // its condition reads as that of an assertion
                .filter(type -> !type.isEquivalentTo(Problems.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(boolean.class)))
                .map(JavaMethod::getFullName)
                .toList();
        assertThat(bare).isEmpty();
    }

    @ArchTest
    static void every_entry_point_has_an_example_that_compiles(JavaClasses classes) {
        Set<String> words = new HashSet<>();
        Sources.java("src/test/java").values().forEach(source -> words.addAll(List.of(source.split("\\W+", -1))));
        List<String> without = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(ContractsTest::isPublic)
                .filter(ContractsTest::isEntryPoint)
                .map(JavaClass::getSimpleName)
                .filter(name -> !words.contains(name))
                .sorted()
                .toList();
        assertThat(without).isEmpty();
    }

    /** Callers get hold of such a type by a static method of its own. */
    private static boolean isEntryPoint(JavaClass type) {
        return !type.isEnum()
                && type.getMethods().stream()
                        .anyMatch(method -> method.getModifiers().contains(JavaModifier.STATIC)
                                && method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().contains(".internal");
    }
}
