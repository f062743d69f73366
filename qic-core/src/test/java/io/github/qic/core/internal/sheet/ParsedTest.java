package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParsedTest {
    @Test
    void a_refusal_quotes_a_figure() {
        assertThat(Parsed.butWas("390 £!")).isEqualTo(", but was 390 £!");
    }

    /** Half a character could not be written to the file of a log. */
    @ParameterizedTest
    @ValueSource(strings = {"390x", "390\uDBDB", "390\u0000", "390\u202E", "390\u200B", "390\uFFFE"})
    void a_refusal_quotes_neither_letters_nor_what_no_text_may_contain(String cell) {
        assertThat(Parsed.butWas(cell)).isEmpty();
    }
}
