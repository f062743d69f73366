package io.github.qic.payments.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmePictureTest {
    private static final List<String> MODULES = List.of("core", "payments", "cmoc", "pdsa");

    private static final String README = Sources.read(Path.of("..", "README.md"));

    @Test
    void the_readme_names_every_exported_package_and_no_other() {
        List<String> named = README.lines()
                .filter(line -> line.startsWith("| qic-"))
                .flatMap(line -> matches("`([a-z.]+)`", line))
                .toList();
        List<String> exported = MODULES.stream()
                .flatMap(module -> matches("exports io\\.github\\.qic\\.([a-z.]+);", moduleInfo(module)))
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(exported);
    }

    @Test
    void the_arrows_of_the_readme_are_the_modules_that_modules_require() {
        List<String> required = MODULES.stream()
                .filter(module -> moduleInfo(module).contains("requires transitive io.github.qic.core;"))
                .toList();
        assertThat(matches("(\\w+)\\[qic-\\w+] --> core\\b", README)).containsExactlyInAnyOrderElementsOf(required);
    }

    private static String moduleInfo(String module) {
        return Sources.read(Path.of("..", "qic-" + module, "src/main/java/module-info.java"));
    }

    private static Stream<String> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1));
    }
}
