package io.github.qic.payments.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookupResultTest {
    private static final LookupResult<Integer> MISSING = LookupResult.missing(new Problem("/day", "is not covered"));

    @Test
    void look_ups_are_chained_until_one_finds_no_value() {
        LookupResult<Integer> found = LookupResult.found(2);
        assertThat(found.map(n -> n + 1).flatMap(n -> LookupResult.found(n * 2)).value())
                .contains(6);
        assertThat(found.flatMap(n -> MISSING).map(n -> n + 1).value()).isEmpty();
        assertThat(LookupResult.all(List.of(found, found)).value()).contains(List.of(2, 2));
        assertThat(LookupResult.all(List.of(found, MISSING)).<String>match(List::toString, Problem::message))
                .isEqualTo("is not covered");
    }

    @Test
    void a_missing_value_is_refused_if_it_is_required() {
        assertThatThrownBy(MISSING::orElseThrow)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/day: is not covered");
    }
}
