package io.github.qic.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpacesTest {
    @Test
    void no_break_spaces_are_space_and_text_beyond_the_basic_plane_is_not() {
        assertThat(Spaces.isBlank("\u00a0\u202f\u3000 \t\n")).isTrue();
        assertThat(Spaces.isBlank("")).isTrue();
        assertThat(Spaces.isBlank(" \ud83d\ude42")).isFalse();
        assertThat(Spaces.strip("\u00a0 a b\u202f")).isEqualTo("a b");
    }

    @Test
    void texts_that_look_alike_have_the_same_single_spaces() {
        assertThat(Spaces.single("\u00a0Ash \t\u00a0House\u200b ")).isEqualTo("Ash House");
        assertThat(Spaces.single("\u200b ")).isEmpty();
    }

    /** As in empty cells of SharePoint, and in what web pages give to the clipboard. */
    @Test
    void a_text_that_shows_nothing_is_blank() {
        assertThat(Spaces.isBlank("\u200b\ufeff \u00ad\u200f\u2060")).isTrue();
        assertThat(Spaces.isBlank("\u200bx")).isFalse();
        assertThat(Spaces.isBlank("\u200d"))
                .as("a joiner is a letter of its script")
                .isFalse();
    }

    /** So that characters can be looked at one by one. */
    @Test
    void no_white_space_is_beyond_the_basic_plane() {
        assertThat(IntStream.rangeClosed(Character.MIN_SUPPLEMENTARY_CODE_POINT, Character.MAX_CODE_POINT)
                        .filter(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)))
                .isEmpty();
    }

    @Test
    void headings_differ_neither_in_case_nor_in_spaces_nor_in_underscores() {
        assertThat(Headings.normal("\u00a0Start_\n TIME__ ")).isEqualTo("start time");
        assertThat(Headings.normal("_")).isEmpty();
    }
}
