package io.github.qic.core.internal.collect;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import org.junit.jupiter.api.Test;

class PairsTest {
    @Test
    void up_to_a_million_pairs_are_made() {
        assertThatCode(() -> Pairs.require(1_000, 1_000, "", "sites x claims")).doesNotThrowAnyException();
        assertThatCode(() -> Pairs.require(0, Integer.MAX_VALUE, "", "sites x claims"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Pairs.require(1_000_001, 1, "/sites", "sites x claims"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/sites: must be at most 1,000,000 sites x claims, but are 1,000,001");
        assertThatThrownBy(() -> Pairs.require(Integer.MAX_VALUE, Integer.MAX_VALUE, "", "sites x claims"))
                .isInstanceOf(InvalidValueException.class);
    }
}
