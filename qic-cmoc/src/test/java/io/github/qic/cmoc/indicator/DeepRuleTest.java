package io.github.qic.cmoc.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rules within rules as deep as JSON may be. */
class DeepRuleTest {
    private static final int DEPTH = 95;

    /** Each has an unknown field, and its type last, so that it is known only where it ends. */
    @Test
    @Timeout(20)
    void all_problems_are_found_at_any_depth_in_little_time() {
        String json =
                "{\"format\":\"qic/indicators\",\"version\":1,\"title\":\"t\",\"indicators\":[{\"claim\":\"c\",\"rule\":"
                        + "{\"rules\":[".repeat(DEPTH)
                        + "{\"id\":\"q\",\"text\":\"t\",\"type\":\"question\"}"
                        + "],\"odd\":1,\"type\":\"all-of\"}".repeat(DEPTH)
                        + "}]}";
        assertThatThrownBy(() -> IndicatorSet.DOCUMENT.read(json))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .hasSize(DEPTH)
                                .allMatch(problem -> problem.path().endsWith("/odd")));
    }
}
