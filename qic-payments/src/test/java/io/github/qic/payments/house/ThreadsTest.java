package io.github.qic.payments.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThreadsTest {
    @Test
    void values_and_calculators_that_threads_share_give_the_same_bytes() throws Exception {
        assertThat(SharedCalculations.differences(16, 16 * SharedCalculations.COUNT, 16 * SharedCalculations.COUNT))
                .isEmpty();
    }
}
