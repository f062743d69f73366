package io.github.qic.core.internal.collect;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import org.junit.jupiter.api.Test;

class PairLimitTest {
    @Test
    void up_to_a_million_pairs_are_made() {
        assertThatCode(() -> PairLimit.require(1_000, 1_000, "", "sites x claims"))
                .doesNotThrowAnyException();
        assertThatCode(() -> PairLimit.require(0, Integer.MAX_VALUE, "", "sites x claims"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PairLimit.require(1_000_001, 1, "/sites", "sites x claims"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/sites: must be at most 1,000,000 sites x claims, but are 1,000,001");
        assertThatThrownBy(() -> PairLimit.require(Integer.MAX_VALUE, Integer.MAX_VALUE, "", "sites x claims"))
                .isInstanceOf(InvalidValueException.class);
    }
}
