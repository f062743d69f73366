package io.github.qic.core.valid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "a b", "é", "a\n", "a/b", "a,b"})
    void text_that_is_not_an_id_is_refused_without_repeating_it(String text) {
        assertThatThrownBy(() -> Id.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "is not an id: 1 to 64 letters, digits, '.', '_', '-' or ':', beginning with a letter or digit");
    }

    @Test
    void an_id_has_at_most_64_characters() {
        assertThat(Id.of("a".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> Id.of("a".repeat(65))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void ids_of_the_same_text_are_equal() {
        assertThat(Id.of("site-1")).isEqualTo(Id.of("site-1")).isNotEqualTo(Id.of("Site-1"));
    }
}
