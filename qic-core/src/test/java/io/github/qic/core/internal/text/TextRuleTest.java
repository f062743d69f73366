package io.github.qic.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {
    /** U+202A to U+202E and U+2066 to U+2069 are the embeddings, overrides and isolates of UAX 9; XML 1.0 has no U+FFFE and U+FFFF. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 8, 0x0B, 0x1F, 0x7F, 0x80, 0x9F, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0x202A, 0x202E, 0x2066, 0x2069,
                0xFFFE, 0xFFFF
            })
    void control_characters_half_pairs_changes_of_direction_and_what_xml_cannot_hold_are_forbidden(int codePoint) {
        assertThat(TextRule.forbids(codePoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                '\t', '\n', '\r', ' ', '~', 0xA0, 0x061C, 0x200E, 0x200F, 0x2029, 0x202F, 0x2065, 0x206A, 0xD7FF,
                0xE000, 0xFDD0, 0xFFFD, 0x10000, 0x1FFFE
            })
    void everything_else_is_text(int codePoint) {
        assertThat(TextRule.forbids(codePoint)).isFalse();
    }

    @Test
    void changes_of_direction_are_taken_from_text() {
        assertThat(TextRule.withoutDirections("\u202Ab\uD83D\uDE00\u202C\u2066c\u2069"))
                .isEqualTo("b\uD83D\uDE00c");
        assertThat(TextRule.withoutDirections("a\u200Fb")).isEqualTo("a\u200Fb");
    }
}
