package io.github.qic.core.valid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.SerializationUtils;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
    private static final Problem NAME = new Problem("/name", "must not be blank");
    private static final Problem SITE = new Problem("/sites/2", "is there twice");

    @Test
    void the_problems_survive_serialisation() {
        assertThat(SerializationUtils.roundtrip(new InvalidValueException(List.of(NAME, SITE)))
                        .problems())
                .containsExactly(NAME, SITE);
    }

    /** The name of an unknown field is part of a path, and may hold anything. */
    @Test
    void the_message_has_a_line_for_each_problem_whatever_the_path() {
        Problem odd = new Problem("/a\nb\u007f\u202ec\uD800/d", "is unknown");
        assertThat(new InvalidValueException(List.of(odd, SITE)))
                .hasMessage("/a\uFFFDb\uFFFD\uFFFDc\uFFFD/d: is unknown\n/sites/2: is there twice");
        assertThat(odd.path()).isEqualTo("/a\nb\u007f\u202ec\uD800/d");
    }

    @Test
    void the_problems_cannot_be_changed_from_outside() {
        List<Problem> given = new ArrayList<>(List.of(NAME));
        InvalidValueException e = new InvalidValueException(given);
        given.add(SITE);
        assertThat(e.problems()).containsExactly(NAME);
        assertThatThrownBy(() -> e.problems().add(SITE)).isInstanceOf(UnsupportedOperationException.class);
    }
}
