package io.github.qic.core.internal.collect;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import org.junit.jupiter.api.Test;

class CharacterLimitTest {
    @Test
    void up_to_the_most_characters_are_repeated() {
        assertThatCode(() -> CharacterLimit.require(10_000_000, CharacterLimit.PICTURE, "/ideas", "names"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CharacterLimit.require(10_000_001, CharacterLimit.PICTURE, "/ideas", "names"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/ideas: must have at most 10,000,000 characters in names");
    }
}
