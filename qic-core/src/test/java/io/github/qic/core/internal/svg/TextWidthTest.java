package io.github.qic.core.internal.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {
    /** Arial's own widths, in units of 2048 to the em: H 1479, a 1139, m 1706, i 455, space 569. */
    @Test
    void the_estimate_is_a_little_wider_than_arial() {
        double arial = (1479 + 1139 + 1706 + 455 + 569) / 2048.0 * 10;
        assertThat(TextWidth.of("Hami ", 10)).isBetween(arial, arial * 1.1);
    }

    @Test
    void text_that_does_not_fit_ends_in_an_ellipsis_and_never_splits_a_character() {
        assertThat(TextWidth.fit("short", 10, 100)).isEqualTo("short");
        String cut = TextWidth.fit("\uD83D\uDE00".repeat(10), 10, 55);
        assertThat(cut).endsWith("\u2026");
        assertThat(TextWidth.of(cut, 10)).isLessThanOrEqualTo(55);
        assertThat(cut.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    }

    @Test
    void lines_break_at_spaces() {
        assertThat(TextWidth.wrap("one two three", 10, TextWidth.of("one two", 10)))
                .containsExactly("one two", "three");
        assertThat(TextWidth.wrap("", 10, 50)).containsExactly("");
    }

    @Test
    void a_word_longer_than_a_line_is_broken_and_nothing_of_it_is_lost() {
        assertThat(TextWidth.wrap("see abcdefgh now", 10, TextWidth.of("abcde", 10)))
                .containsExactly("see", "abcde", "fgh", "now");
        assertThat(TextWidth.wrap("\uD83D\uDE00\uD83D\uDE00", 10, 1)).containsExactly("\uD83D\uDE00", "\uD83D\uDE00");
    }
}
