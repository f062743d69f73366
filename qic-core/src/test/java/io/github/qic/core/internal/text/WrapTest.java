package io.github.qic.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;

class WrapTest {
    @Test
    void lines_break_between_words_and_inside_a_word_only_when_it_is_longer_than_a_line() {
        assertThat(Wrap.lines(" one two  three\nfour ", 8)).containsExactly("one two", "three", "four");
        assertThat(Wrap.lines("abcdefghij k", 4)).containsExactly("abcd", "efgh", "ij k");
        assertThat(Wrap.lines("", 4)).containsExactly("");
    }

    @Property
    void no_line_is_too_long_and_no_letter_is_lost(
            @ForAll String text, @ForAll @IntRange(min = 2, max = 40) int width) {
        assertThat(Wrap.lines(text, width)).allMatch(line -> line.length() <= width);
        assertThat(letters(String.join("", Wrap.lines(text, width)))).isEqualTo(letters(text));
    }

    private static String letters(String text) {
        return StringUtils.deleteWhitespace(text);
    }
}
