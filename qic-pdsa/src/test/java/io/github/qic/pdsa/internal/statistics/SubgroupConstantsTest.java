package io.github.qic.pdsa.internal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubgroupConstantsTest {
    /** From gamma functions with 40 decimal digits; those of Montgomery, appendix VI, to 25. */
    @ParameterizedTest
    @CsvSource({
        "2, 0.797884560802865",
        "5, 0.939985602986625",
        "25, 0.989640375585703",
        "399, 0.999372057196040",
        "400, 0.999373630491240",
        "401, 0.999375195922446",
        "2000, 0.999874945293942"
    })
    void the_divisor_of_standard_deviations_is_exact_for_subgroups_of_any_size(int n, double c4) {
        assertThat(SubgroupConstants.c4(n)).isCloseTo(c4, Offset.offset(1e-11));
    }

    @Test
    void a_single_value_has_none() {
        assertThat(SubgroupConstants.c4(1)).isNaN();
    }
}
