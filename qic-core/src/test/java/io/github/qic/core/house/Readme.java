package io.github.qic.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Holds the examples of a README against code that is compiled and run. */
public final class Readme {
    private static final Pattern JAVA_BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

    private Readme() {}

    /**
     * Fails unless every Java block of a README stands, but for white space, in one of the sources.
     *
     * @param readme the README, from the folder of the module
     * @param sources test sources that hold the examples
     */
    public static void assertExamplesAreIn(String readme, String... sources) {
        String code =
                List.of(sources).stream().map(Readme::read).map(Readme::flat).collect(Collectors.joining());
        List<String> blocks = JAVA_BLOCK
                .matcher(read(readme))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        assertThat(blocks).as("Java examples of " + readme).isNotEmpty();
        assertThat(blocks).allSatisfy(block -> assertThat(code).contains(flat(block)));
    }

    private static String flat(String code) {
        return StringUtils.deleteWhitespace(code);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
