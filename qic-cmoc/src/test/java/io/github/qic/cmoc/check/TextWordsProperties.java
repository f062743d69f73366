package io.github.qic.cmoc.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextWordsProperties {
    /** Unicode's letters and numbers, by the categories of a regular expression. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> sentences = Arbitraries.of(
                        "Trust",
                        "feels",
                        "\u00c4rger",
                        "\u00bd",
                        "\u216b",
                        "\u0663",
                        " ",
                        "  ",
                        "-",
                        ", ",
                        "\n",
                        "\u0301",
                        "_",
                        "\ud835\udc9c",
                        "\ud83d\ude00",
                        "\ud835",
                        "\udc9c",
                        "\u65e5\u672c",
                        "don't")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(sentences, Arbitraries.strings().all().ofMaxLength(30));
    }

    @Property
    void words_are_runs_of_letters_and_numbers(@ForAll("texts") String text) {
        assertThat(TextWords.plain(text))
                .isEqualTo(WORD.matcher(text.toLowerCase(Locale.ROOT))
                        .results()
                        .map(word -> word.group() + " ")
                        .collect(Collectors.joining()));
    }
}
