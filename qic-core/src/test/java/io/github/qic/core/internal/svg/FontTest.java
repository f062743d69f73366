package io.github.qic.core.internal.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontTest {
    private static final Font TEN = Font.plain(10, Palette.TEXT);

    /** Arial's own widths, in units of 2048 to the em: H 1479, a 1139, m 1706, i 455, space 569. */
    @Test
    void the_estimate_is_a_little_wider_than_arial() {
        double arial = (1479 + 1139 + 1706 + 455 + 569) / 2048.0 * 10;
        assertThat(TEN.width("Hami ")).isBetween(arial, arial * 1.1);
    }

    /** Arial Bold: H 1479, a 1139, m 1821, i 569, space 569. */
    @Test
    void bold_letters_are_wider() {
        double bold = (1479 + 1139 + 1821 + 569 + 569) / 2048.0 * 10;
        assertThat(Font.bold(10).width("Hami ")).isBetween(bold, bold * 1.15);
    }

    /** The advance widths of Arial in units of 2048 to the em; an ideograph is an em wide. */
    @ParameterizedTest
    @CsvSource({"i, 455", "f, 569", "m, 1706", "a, 1139", "A, 1366", "(, 682", "\u4E16, 2048"})
    void no_letter_is_estimated_narrower_than_in_arial_or_much_wider(String letter, int arial) {
        double width = arial / 2048.0 * 12;
        assertThat(Font.plain(12, Palette.TEXT).width(letter)).isBetween(width, width * 1.35);
    }

    @Test
    void a_bold_text_is_cut_where_the_next_letter_would_not_fit() {
        Font bold = Font.bold(10);
        String cut = bold.fit("a".repeat(40), 100);
        assertThat(bold.width(cut)).isLessThanOrEqualTo(100);
        assertThat(bold.width(cut + "a")).isGreaterThan(100);
    }

    @Test
    void text_as_wide_as_its_room_is_not_cut() {
        assertThat(TEN.fit("Resident", TEN.width("Resident"))).isEqualTo("Resident");
        assertThat(TEN.fitEnds("Resident", TEN.width("Resident"))).isEqualTo("Resident");
    }

    @Test
    void text_that_does_not_fit_ends_in_an_ellipsis_and_never_splits_a_character() {
        assertThat(TEN.fit("short", 100)).isEqualTo("short");
        String cut = TEN.fit("\uD83D\uDE00".repeat(10), 55);
        assertThat(cut).endsWith("\u2026");
        assertThat(TEN.width(cut)).isLessThanOrEqualTo(55);
        assertThat(cut.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    }

    @Test
    void both_ends_of_a_text_can_be_kept() {
        assertThat(TEN.fitEnds("short", 100)).isEqualTo("short");
        String cut = TEN.fitEnds("Resident group A (n = 30)", 70);
        assertThat(cut).startsWith("Resid").contains("\u2026").endsWith("30)");
        assertThat(TEN.width(cut)).isLessThanOrEqualTo(70);
    }

    /** A loop over every beginning of the text would take some 80,000 million steps. */
    @Test
    @Timeout(10)
    void a_very_long_text_is_cut_and_broken_as_fast_as_a_short_one_for_its_length() {
        String word = "a".repeat(400_000);
        assertThat(TEN.fit(word, 1_000_000)).hasSizeBetween(100_000, 200_000);
        assertThat(String.join("", TEN.wrap(word, 50))).isEqualTo(word);
    }

    @Test
    void lines_break_at_spaces() {
        assertThat(TEN.wrap("one two three", TEN.width("one two"))).containsExactly("one two", "three");
        assertThat(TEN.wrap("", 50)).containsExactly("");
    }

    @Test
    void a_word_longer_than_a_line_is_broken_and_none_of_it_is_lost() {
        assertThat(TEN.wrap("see abcdefgh now", TEN.width("abcde"))).containsExactly("see", "abcde", "fgh", "now");
        assertThat(TEN.wrap("\uD83D\uDE00\uD83D\uDE00", 1)).containsExactly("\uD83D\uDE00", "\uD83D\uDE00");
    }
}
