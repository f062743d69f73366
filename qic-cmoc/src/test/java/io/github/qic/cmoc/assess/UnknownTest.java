package io.github.qic.cmoc.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qic.cmoc.indicator.Indicator;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.Question;
import io.github.qic.cmoc.shapes.PublishedShapes;
import io.github.qic.cmoc.theory.Condition;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Wording;
import io.github.qic.core.Collaborative;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody has answered is unknown in a theory of any shape, whatever the theory says of it. */
class UnknownTest {
    @ParameterizedTest
    @MethodSource
    void what_nobody_answered_is_never_absent(String shape) {
        ProgrammeTheory shaped = Objects.requireNonNull(PublishedShapes.all().get(shape));
        ProgrammeTheory theory = shaped.toBuilder()
                .addConditions(Condition.builder()
                        .id(Id.of("all"))
                        .addWordings(new Wording("here", "All of it"))
                        .contexts(shaped.contexts().stream().map(Context::id).toList())
                        .build())
                .build();
        Assessment assessment = Assessor.of(theory, asked(theory)).assess(Small.twoSites(), Small.END);
        assertThat(assessment.claims()).hasSize(theory.contexts().size() + 1);
        assertThat(assessment.claims()).allSatisfy(claim -> {
            assertThat(claim.whole().presence()).isEqualTo(Presence.UNKNOWN);
            assertThat(claim.sites()).hasSize(2);
            assertThat(claim.sites())
                    .extracting(site -> site.result().presence())
                    .containsOnly(Presence.UNKNOWN);
        });
    }

    static Stream<String> what_nobody_answered_is_never_absent() {
        return PublishedShapes.all().keySet().stream();
    }

    /** A question on each context. */
    private static IndicatorSet asked(ProgrammeTheory theory) {
        return IndicatorSet.builder()
                .title("Questions")
                .indicators(theory.contexts().stream()
                        .map(context -> Indicator.builder()
                                .claim(context.id())
                                .rule(new Question(Id.of("q-" + context.id()), "Is it so?"))
                                .build())
                        .toList())
                .build();
    }

    @Test
    void more_than_a_million_pairs_of_a_site_and_a_claim_are_refused() {
        Site site = Small.plain().sites().get(0);
        Collaborative sites = Small.plain().toBuilder()
                .addAllSites(IntStream.range(1, 1_001)
                        .mapToObj(i -> site.toBuilder().id(Id.of("s" + i)).build())
                        .toList())
                .build();
        ProgrammeTheory theory = ProgrammeTheory.builder()
                .addContexts(
                        Context.builder().id(Id.of("asked")).text("Asked").build(),
                        Context.builder()
                                .id(Id.of("not-asked"))
                                .text("Not asked")
                                .build())
                .conditions(IntStream.range(0, 999)
                        .mapToObj(i -> Condition.builder()
                                .id(Id.of("c" + i))
                                .addWordings(new Wording("here", "Condition"))
                                .build())
                        .toList())
                .build();
        IndicatorSet asked = IndicatorSet.builder()
                .title("Questions")
                .addIndicators(Indicator.builder()
                        .claim(Id.<Context>of("asked"))
                        .rule(new Question(Id.of("q"), "Is it so?"))
                        .build())
                .build();
        assertThatThrownBy(() -> Assessor.of(theory, asked).assess(sites, Small.END))
                .hasMessage("/sites: must be at most 1,000,000 sites x claims, but are 1,001,000");
    }

    @Test
    void a_link_that_blocks_an_outcome_is_not_explained_as_leading_to_it() {
        ProgrammeTheory theory = PublishedShapes.blockingMechanisms();
        Assessment assessment = Assessor.of(theory, asked(theory)).assess(Small.plain(), Small.END);
        assertThat(assessment.claims())
                .flatExtracting(AssessedClaim::explanations)
                .extracting(Explanation::mechanisms, Explanation::outcomes)
                .containsExactly(
                        tuple(List.of("not activated: Staff recognise their own work"), List.of("Practice changes")),
                        tuple(List.of("Staff fear blame"), List.of("blocks: Practice changes")));
    }
}
