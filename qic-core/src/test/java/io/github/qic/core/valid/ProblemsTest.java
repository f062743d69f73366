package io.github.qic.core.valid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "line\nend\r\n\ttab", "\uD83D\uDE00", "\u05D0"})
    void text_of_any_script_is_text(String text) {
        assertThat(new Problems().requireText(text, "/name").found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u2003", "\u00A0 ", "a\u0000", "a\u001B[0m", "a\uD83D", "\uDE00a"})
    void blanks_control_characters_and_half_characters_are_no_text(String text) {
        assertThat(new Problems().requireText(text, "/name").found()).hasSize(1);
    }

    @Test
    void a_problem_of_a_list_names_the_entry() {
        assertThat(new Problems().requireTexts(List.of("a", " "), "/tasks").found())
                .containsExactly(new Problem("/tasks/1", "must not be blank"));
    }
}
