package io.github.qic.cmoc.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.theory.Context;
import io.github.qic.core.valid.Id;
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

    /** The rule of one question, within 99 combinations. */
    private static IndicatorRule deep() {
        IndicatorRule rule = new Question(Id.of("q"), "t");
        for (int i = 0; i < 99; i++) {
            rule = i % 2 == 0 ? AllOf.of(rule) : AnyOf.of(rule);
        }
        return rule;
    }

    @Test
    void rules_are_at_most_100_levels_deep() {
        AllOf deepest = AllOf.of(deep());
        assertThat(deepest.levels()).isEqualTo(100);
        assertThat(deepest).isEqualTo(AllOf.of(deep())).hasSameHashCodeAs(AllOf.of(deep()));
        assertThat(AllOf.of(AnyOf.of(new Question(Id.of("r"), "t")), deep()).levels())
                .isEqualTo(100);
        String message = "/rules: must be at most 100 levels deep";
        assertThatThrownBy(() -> AllOf.of(deepest)).hasMessage(message);
        assertThatThrownBy(() -> AnyOf.of(new Question(Id.of("r"), "t"), deepest))
                .hasMessage(message);
    }

    /** Each combines the last one twice: 1, 3, 7, 15, … rules. */
    @Test
    void rules_are_at_most_100_000_each_counted_wherever_it_is_used() {
        IndicatorRule question = new Question(Id.of("q"), "t");
        AllOf rule = AllOf.of(question, question);
        for (int i = 0; i < 14; i++) {
            rule = AllOf.of(rule, rule);
        }
        AllOf largest = rule;
        assertThat(largest.size()).isEqualTo(65_535);
        assertThatThrownBy(() -> AnyOf.of(largest, largest))
                .hasMessage("/rules: must be fewer than 100,000 rules at all levels, each counted wherever it is used");
    }

    @Test
    void an_indicator_has_no_deeper_rule_than_a_document_can_hold() {
        Indicator.Builder indicator =
                Indicator.builder().claim(Id.<Context>of("c")).rule(deep());
        assertThatThrownBy(indicator::build).hasMessage("/rule: must be at most 98 levels deep");
    }

    @Test
    void the_deepest_rule_of_a_document_is_read() {
        String json =
                "{\"format\":\"qic/indicators\",\"version\":1,\"title\":\"t\",\"indicators\":[{\"claim\":\"c\",\"rule\":"
                        + "{\"type\":\"all-of\",\"rules\":[".repeat(98)
                        + "{\"type\":\"question\",\"id\":\"q\",\"text\":\"t\"}"
                        + "]}".repeat(98)
                        + "}]}";
        IndicatorSet read = IndicatorSet.DOCUMENT.read(json);
        assertThat(read.indicators().get(0).rule())
                .isInstanceOfSatisfying(
                        AllOf.class, rule -> assertThat(rule.levels()).isEqualTo(98));
        assertThat(IndicatorSet.DOCUMENT.read(IndicatorSet.DOCUMENT.write(read)))
                .isEqualTo(read);
    }
}
