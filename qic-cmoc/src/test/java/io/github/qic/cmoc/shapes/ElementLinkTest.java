package io.github.qic.cmoc.shapes;

import static io.github.qic.cmoc.shapes.Parts.configuration;
import static io.github.qic.cmoc.shapes.Parts.context;
import static io.github.qic.cmoc.shapes.Parts.link;
import static io.github.qic.cmoc.shapes.Parts.mechanism;
import static io.github.qic.cmoc.shapes.Parts.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qic.cmoc.inquiry.ChangeKind;
import io.github.qic.cmoc.inquiry.ClaimChange;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.TheoryDiff;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.path.CausalPath;
import io.github.qic.cmoc.theory.Activation;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.valid.Id;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementLinkTest {
    private static final ProgrammeTheory THEORY = ProgrammeTheory.builder()
            .addContexts(context("c1", "Staff rest"))
            .addMechanisms(mechanism("m1", "They come back calm"))
            .addOutcomes(
                    outcome("o1", "Voices stay low"),
                    outcome("o2", "Residents sleep").toBuilder()
                            .reach(OutcomeReach.FINAL)
                            .build())
            .addConfigurations(configuration("rest", link("rest-1", "c1", "m1", "o1")))
            .build();

    @Test
    void a_link_connects_two_elements_of_any_kind() {
        assertThat(THEORY.toBuilder()
                        .addElementLinks(link("c1", LinkKind.MODERATES, "m1"), link("m1", LinkKind.TRIGGERS, "o2"))
                        .build()
                        .elementLinks())
                .hasSize(2);
    }

    /** Both ends of 1,000 links are used by 501 configurations: 1,002,000 ends. */
    @Test
    void links_between_elements_of_too_many_configurations_are_refused() {
        ProgrammeTheory.Builder many = THEORY.toBuilder();
        for (int i = 0; i < 1_000; i++) {
            many.addElementLinks(link("c1", LinkKind.MODERATES, "m1").toBuilder()
                    .id(Id.of("e" + i))
                    .build());
        }
        for (int i = 0; i < 500; i++) {
            many.addConfigurations(configuration("k" + i, link("l" + i, "c1", "m1", "o1")));
        }
        assertThatThrownBy(many::build)
                .hasMessage(
                        "/elementLinks: must be at most 1,000,000, each counted with every configuration that uses its"
                                + " cause or effect");
    }

    @Test
    void every_end_that_is_no_element_is_refused() {
        ElementLink good = link("c1", LinkKind.MODERATES, "m1");
        ProgrammeTheory.Builder bad = THEORY.toBuilder()
                .addElementLinks(
                        link("c1", LinkKind.ENABLES, "rest"),
                        link("nothing", LinkKind.ENABLES, "c1"),
                        good.toBuilder()
                                .addConfigurations(Id.<Configuration>of("m1"))
                                .build(),
                        good);
        assertThatThrownBy(bad::build).hasMessage("""
                /elementLinks/3/id: is a duplicate: c1-m1
                /elementLinks/0/effect: must refer to an element - but was: rest, which is a configuration
                /elementLinks/1/cause: unknown element: nothing
                /elementLinks/2/configurations/0: must refer to a configuration - but was: m1, which is a mechanism""");
    }

    @Test
    void no_element_is_linked_to_itself() {
        assertThatThrownBy(() -> link("c1", LinkKind.ENABLES, "c1"))
                .hasMessage("/effect: must not be the cause itself");
    }

    @ParameterizedTest
    @CsvSource({
        "LEADS_TO, leads to, true, false",
        "ENABLES, enables, true, false",
        "TRIGGERS, triggers, true, false",
        "MODERATES, moderates, false, false",
        "INHIBITS, inhibits, false, true",
        "BLOCKS, blocks, false, true"
    })
    void a_kind_of_link_works_for_its_effect_or_against_it(
            LinkKind kind, String title, boolean promotes, boolean hinders) {
        assertThat(kind.title()).isEqualTo(title);
        assertThat(kind.promotes()).isEqualTo(promotes);
        assertThat(kind.hinders()).isEqualTo(hinders);
    }

    @ParameterizedTest
    @CsvSource({"LEADS_TO, true", "ENABLES, true", "MODERATES, false", "BLOCKS, false"})
    void a_causal_path_follows_outcomes_that_lead_to_farther_ones(LinkKind kind, boolean reached) {
        ProgrammeTheory theory =
                THEORY.toBuilder().addElementLinks(link("o1", kind, "o2")).build();
        assertThat(CausalPath.toFinalOutcomes(theory, Id.of("c1")))
                .extracting(path -> path.to().value())
                .isEqualTo(reached ? List.of("o2") : List.of());
        // A link is followed from cause to effect only.
        assertThat(CausalPath.toFinalOutcomes(
                        THEORY.toBuilder()
                                .addElementLinks(link("o2", kind, "o1"))
                                .build(),
                        Id.of("c1")))
                .isEmpty();
    }

    @Test
    void a_link_that_blocks_and_a_mechanism_that_does_not_fire_lead_to_no_outcome() {
        Link row = link("rest-1", "c1", "m1", "o2");
        assertThat(paths(row)).hasSize(1);
        assertThat(paths(row.toBuilder().activation(Activation.WEAK).build())).hasSize(1);
        assertThat(paths(row.toBuilder().activation(Activation.NONE).build())).isEmpty();
        assertThat(paths(row.toBuilder().kind(LinkKind.BLOCKS).build())).isEmpty();
    }

    private static List<CausalPath> paths(Link row) {
        return CausalPath.toFinalOutcomes(
                THEORY.toBuilder()
                        .configurations(List.of(configuration("rest", row)))
                        .build(),
                Id.<Context>of("c1"));
    }

    @Test
    void a_changed_link_is_told_with_its_elements() {
        ElementLink was = link("c1", LinkKind.ENABLES, "m1");
        ElementLink is =
                was.toBuilder().kind(LinkKind.MODERATES).text("a rest is short").build();
        Inquiry inquiry = Inquiry.builder()
                .title("Rest")
                .addVersions(version("v1", was), version("v2", is))
                .build();
        assertThat(TheoryDiff.between(inquiry, Id.of("v1"), Id.of("v2")).changes())
                .extracting(ClaimChange::kind, ClaimChange::before, ClaimChange::after)
                .containsExactly(tuple(
                        ChangeKind.REWORDED,
                        "Staff rest enables They come back calm",
                        "Staff rest moderates They come back calm: a rest is short"));
    }

    private static TheoryVersion version(String id, ElementLink link) {
        return TheoryVersion.builder()
                .id(Id.of(id))
                .label(id)
                .theory(THEORY.toBuilder().addElementLinks(link).build())
                .build();
    }
}
