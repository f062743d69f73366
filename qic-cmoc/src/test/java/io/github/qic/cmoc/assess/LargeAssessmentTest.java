package io.github.qic.cmoc.assess;

import static io.github.qic.cmoc.assess.Hands.BASINS;
import static io.github.qic.cmoc.assess.Hands.THEORY;
import static io.github.qic.cmoc.assess.Hands.TWO_SITES;
import static io.github.qic.cmoc.assess.Hands.indicator;
import static io.github.qic.cmoc.assess.Hands.indicators;
import static io.github.qic.cmoc.assess.Hands.washed;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.indicator.AnyOf;
import io.github.qic.cmoc.indicator.IndicatorRule;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.indicator.Question;
import io.github.qic.cmoc.theory.Condition;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Wording;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small documents whose assessment would be large. */
class LargeAssessmentTest {
    private static ProgrammeTheory conditions(int count) {
        return THEORY.toBuilder()
                .addAllConditions(IntStream.range(0, count)
                        .mapToObj(i -> Condition.builder()
                                .id(Id.of("more-" + i))
                                .addWordings(new Wording("here", "Condition"))
                                .addContexts(Id.of("ctx-basins"))
                                .build())
                        .toList())
                .build();
    }

    private static AnyOf any(List<? extends IndicatorRule> rules) {
        return AnyOf.builder().addAllRules(rules).build();
    }

    @Test
    void rules_that_many_claims_share_are_counted_with_each_before_they_are_evaluated() {
        IndicatorSet questions = indicators(indicator(
                "ctx-basins",
                any(IntStream.range(0, 9_999)
                        .mapToObj(i -> new Question(Id.of("q" + i), "Is it?"))
                        .toList())));
        // Two sites, two teams and the whole.
        assertThatThrownBy(() -> Assessor.of(conditions(50), questions).assess(TWO_SITES, Riverside.END))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/indicators: must be at most 1,000,000 rules x sites and teams, but are 1,000,100");
    }

    @Test
    void links_that_explain_many_claims_are_counted_with_each() {
        ProgrammeTheory theory = conditions(1_100);
        Configuration large = Configuration.builder()
                .id(Id.of("large"))
                .addAllLinks(IntStream.range(0, 1_000)
                        .mapToObj(i -> Link.builder()
                                .id(Id.of("large-" + i))
                                .addContexts(Id.of("ctx-basins"))
                                .build())
                        .toList())
                .build();
        ProgrammeTheory larger = theory.toBuilder().addConfigurations(large).build();
        assertThatThrownBy(() -> Assessor.of(larger, BASINS).assess(TWO_SITES, Riverside.END))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "/configurations: must be at most 1,000,000 claims x links, with their mechanisms, "
                                + "outcomes and evidence, but are ");
    }

    @Test
    void a_long_text_that_many_rules_repeat_is_refused() {
        IndicatorSet many = indicators(indicator(
                "ctx-basins",
                any(BASINS.indicators().stream()
                        .flatMap(each -> IntStream.range(0, 100).mapToObj(i -> each.rule()))
                        .toList())));
        String definition = "d".repeat(1_000_000);
        Assessor assessor = Assessor.of(THEORY, many)
                .figures(List.of(washed("", "0.9", Riverside.END).toBuilder()
                        .definition(definition)
                        .build()));
        assertThatThrownBy(() -> assessor.assess(TWO_SITES, Riverside.END))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(
                        "must have at most 50,000,000 characters in all, counted with each site and claim");
    }
}
