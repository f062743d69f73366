package io.github.qic.cmoc.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.cmoc.theory.RippleKind;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CausalPathTest {
    /** By hand along the arrows: backfill, engagement, plan, plan in practice, start simple, broader projects. */
    @Test
    void backfill_leads_to_broader_projects_in_four_links() {
        List<CausalPath> paths = CausalPath.toFinalOutcomes(PeachInquiry.theory(), Id.of("ctx-backfill"));
        assertThat(paths).hasSize(1);
        assertThat(paths.get(0).to()).isEqualTo(Id.of("out-grow"));
        assertThat(paths.get(0).steps())
                .extracting(step -> step.link().id().value())
                .containsExactly("cmoc-1-4", "cmoc-2-1", "cmoc-3-1", "cmoc-4-5");
        assertThat(paths.get(0).steps())
                .extracting(step -> step.by().map(ripple -> ripple.id().value()).orElse(""))
                .containsExactly("", "ripple-1-2", "ripple-2-3", "ripple-3-4");
    }

    @Test
    void a_context_of_a_counter_case_leads_to_no_final_outcome() {
        assertThat(CausalPath.toFinalOutcomes(PeachInquiry.theory(), Id.of("ctx-it-solution")))
                .isEmpty();
    }

    /** The only ripple from shared learning is feedback, which leads back. */
    @Test
    void feedback_is_not_followed() {
        List<CausalPath> paths = CausalPath.toFinalOutcomes(PeachInquiry.theory(), Id.of("ctx-shared-learning"));
        assertThat(paths).hasSize(1);
        assertThat(paths.get(0).steps()).hasSize(1);
    }

    /**
     * From a chain of configurations, each by a ripple of the last outcome of a chain of outcomes that begins with the one outcome of
     * every link; the last outcome is final, and reached with the first link.
     */
    @Test
    void long_chains_of_outcomes_and_ripples_are_walked_once() {
        int length = 20_000;
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder()
                .addContexts(Context.builder().id(Id.of("c")).text("c").build());
        for (int i = 0; i < length; i++) {
            theory.addOutcomes(Outcome.builder()
                    .id(Id.of("o" + i))
                    .text("o")
                    .reach(i == length - 1 ? Optional.of(OutcomeReach.FINAL) : Optional.empty())
                    .build());
            theory.addConfigurations(Configuration.builder()
                    .id(Id.of("k" + i))
                    .addLinks(Link.builder()
                            .id(Id.of("l" + i))
                            .addContexts(Id.<Context>of("c"))
                            .addOutcomes(Id.<Outcome>of("o0"))
                            .build())
                    .build());
        }
        for (int i = 1; i < length; i++) {
            theory.addElementLinks(ElementLink.builder()
                    .id(Id.of("e" + i))
                    .cause(Id.<Outcome>of("o" + (i - 1)))
                    .effect(Id.<Outcome>of("o" + i))
                    .kind(LinkKind.LEADS_TO)
                    .build());
        }
        List<CausalPath> paths = CausalPath.toFinalOutcomes(theory.build(), Id.of("c"));
        assertThat(paths).extracting(path -> path.to().value()).containsExactly("o" + (length - 1));
        assertThat(paths.get(0).steps())
                .extracting(step -> step.link().id().value())
                .containsExactly("l0");
    }

    /** The ripple of the second outcome is followed from the second link, and that of none from the first. */
    @Test
    void a_ripple_starts_from_the_first_link_that_leads_to_its_outcome() {
        ProgrammeTheory theory = ProgrammeTheory.builder()
                .addContexts(Context.builder().id(Id.of("c")).text("c").build())
                .addOutcomes(outcome("one", Optional.empty()), outcome("two", Optional.empty()))
                .addOutcomes(
                        outcome("end", Optional.of(OutcomeReach.FINAL)),
                        outcome("aside", Optional.of(OutcomeReach.FINAL)))
                .addConfigurations(
                        Configuration.builder()
                                .id(Id.of("k"))
                                .addLinks(link("first", "one")
                                        .addContexts(Id.<Context>of("c"))
                                        .build())
                                .addLinks(link("second", "two")
                                        .addContexts(Id.<Context>of("c"))
                                        .build())
                                .build(),
                        Configuration.builder()
                                .id(Id.of("last"))
                                .addLinks(link("third", "end").build())
                                .build(),
                        Configuration.builder()
                                .id(Id.of("other"))
                                .addLinks(link("fourth", "aside").build())
                                .build())
                .addRipples(
                        ripple("r1", "last").outcome(Id.<Outcome>of("two")).build(),
                        ripple("r2", "other").build())
                .build();
        List<CausalPath> paths = CausalPath.toFinalOutcomes(theory, Id.of("c"));
        assertThat(paths)
                .extracting(path -> path.steps().stream()
                        .map(step -> step.link().id().value())
                        .toList())
                .containsExactly(List.of("first", "fourth"), List.of("second", "third"));
    }

    /** 20,000 ripples, each of an outcome of its own, start from the links of one configuration, and reach those of one other. */
    @Test
    void many_ripples_between_two_configurations_are_followed_once() {
        int many = 20_000;
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder()
                .addContexts(Context.builder().id(Id.of("c")).text("c").build());
        Configuration.Builder up = Configuration.builder().id(Id.of("k"));
        Configuration.Builder down = Configuration.builder().id(Id.of("down"));
        for (int i = 0; i < many; i++) {
            theory.addOutcomes(outcome("o" + i, Optional.empty()))
                    .addOutcomes(outcome("end" + i, Optional.of(OutcomeReach.FINAL)))
                    .addContexts(Context.builder().id(Id.of("c" + i)).text("c").build())
                    .addRipples(ripple("r" + i, "down")
                            .outcome(Id.<Outcome>of("o" + i))
                            .context(Id.<Context>of("c" + i))
                            .build());
            up.addLinks(link("up" + i, "o" + (many - 1 - i))
                    .addContexts(Id.<Context>of("c"))
                    .build());
            down.addLinks(link("down" + i, "end" + i)
                    .addContexts(Id.<Context>of("c" + i))
                    .build());
        }
        List<CausalPath> paths = CausalPath.toFinalOutcomes(
                theory.addConfigurations(up.build(), down.build()).build(), Id.of("c"));
        assertThat(paths).hasSize(many);
        assertThat(paths.get(0).steps())
                .extracting(step -> step.link().id().value())
                .containsExactly("up0", "down" + (many - 1));
    }

    /** Paths of 1 to 1,500 links, each to a final outcome, are 1,125,750 links. */
    @Test
    void paths_of_too_many_links_are_refused() {
        int many = 1_500;
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder()
                .addContexts(Context.builder().id(Id.of("c")).text("c").build());
        for (int i = 0; i < many; i++) {
            theory.addOutcomes(outcome("o" + i, Optional.of(OutcomeReach.FINAL)))
                    .addConfigurations(Configuration.builder()
                            .id(Id.of("k" + i))
                            .addLinks(link("l" + i, "o" + i)
                                    .contexts(i == 0 ? List.of(Id.<Context>of("c")) : List.of())
                                    .build())
                            .build());
            if (i > 0) {
                theory.addRipples(
                        ripple("r" + i, "k" + i).upstream(Id.of("k" + (i - 1))).build());
            }
        }
        ProgrammeTheory chain = theory.build();
        assertThatThrownBy(() -> CausalPath.toFinalOutcomes(chain, Id.of("c")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/ripples: must be at most 1,000,000 paths x links");
    }

    /** The 1,001 links of a chain of outcomes are walked for each configuration, whose ripple waits for its end, until the thousandth. */
    @Test
    void outcomes_that_lead_on_too_far_for_too_many_configurations_are_refused() {
        int many = 1_002;
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder()
                .addContexts(Context.builder().id(Id.of("c")).text("c").build());
        for (int i = 0; i < many; i++) {
            theory.addOutcomes(outcome("o" + i, Optional.empty()))
                    .addConfigurations(Configuration.builder()
                            .id(Id.of("k" + i))
                            .addLinks(link("l" + i, "o0")
                                    .addContexts(Id.<Context>of("c"))
                                    .build())
                            .build())
                    .addRipples(ripple("r" + i, "k0")
                            .upstream(Id.of("k" + i))
                            .outcome(Id.<Outcome>of("o" + (many - 1)))
                            .build());
            if (i > 0) {
                theory.addElementLinks(ElementLink.builder()
                        .id(Id.of("e" + i))
                        .cause(Id.<Outcome>of("o" + (i - 1)))
                        .effect(Id.<Outcome>of("o" + i))
                        .kind(LinkKind.LEADS_TO)
                        .build());
            }
        }
        ProgrammeTheory far = theory.build();
        assertThatThrownBy(() -> CausalPath.toFinalOutcomes(far, Id.of("c")))
                .hasMessage("/elementLinks: must be at most 1,000,000 configurations x links between outcomes,"
                        + " but are 1,001,000");
    }

    private static Outcome outcome(String id, Optional<OutcomeReach> reach) {
        return Outcome.builder().id(Id.of(id)).text(id).reach(reach).build();
    }

    private static Link.Builder link(String id, String outcome) {
        return Link.builder().id(Id.of(id)).addOutcomes(Id.<Outcome>of(outcome));
    }

    private static Ripple.Builder ripple(String id, String downstream) {
        return Ripple.builder()
                .id(Id.of(id))
                .upstream(Id.of("k"))
                .downstream(Id.of(downstream))
                .kind(RippleKind.PRODUCES);
    }
}
