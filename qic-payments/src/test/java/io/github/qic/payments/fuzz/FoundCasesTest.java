package io.github.qic.payments.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that broke the contract once, each in the folder of its target and named for what it shows. */
class FoundCasesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "fuzz");
    private static final long MOST_BYTES = 200_000;

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_found_case_is_read_or_refused(Path file) throws IOException {
        Target target = Targets.named(FOLDER.relativize(file).getName(0).toString());
        Contract.keep(target, Files.readAllBytes(file));
    }

    @Test
    void the_found_cases_are_small() throws IOException {
        assertThat(cases()).isNotEmpty();
        assertThat(cases().stream().mapToLong(file -> file.toFile().length()).sum())
                .isLessThan(MOST_BYTES);
    }
}
