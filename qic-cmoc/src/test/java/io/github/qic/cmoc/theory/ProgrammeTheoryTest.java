package io.github.qic.cmoc.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeTheoryTest {
    private static final Context REST = context("c-rest", "Staff have rest breaks");
    private static final Mechanism CALM =
            Mechanism.builder().id(Id.of("m-calm")).text("They come back calm").build();
    private static final Outcome CARE =
            Outcome.builder().id(Id.of("o-care")).text("Care is gentler").build();

    @Test
    void a_configuration_may_begin_as_an_outcome_alone() {
        ProgrammeTheory theory = ProgrammeTheory.builder()
                .addOutcomes(CARE)
                .addConfigurations(configuration(
                        "x",
                        Link.builder().id(Id.of("x-1")).addOutcomes(CARE.id()).build()))
                .build();
        assertThat(theory.index().configurationsWith(CARE.id())).hasSize(1);
    }

    /** A context of 10,000 characters in 1,000 links, and once more in another. */
    @Test
    void texts_are_counted_in_every_link_that_uses_them() {
        Context longest = context("c", "x".repeat(10_000));
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder().addContexts(longest);
        for (int i = 0; i < 1_000; i++) {
            theory.addConfigurations(configuration(
                    "k" + i,
                    Link.builder().id(Id.of("l" + i)).addContexts(longest.id()).build()));
        }
        ProgrammeTheory most = theory.build();
        assertThat(most.configurations()).hasSize(1_000);
        String message =
                "/configurations: must have at most 10,000,000 characters in the texts of all elements, counted wherever they are used";
        Link oneMore = Link.builder().id(Id.of("l")).addContexts(longest.id()).build();
        assertThatThrownBy(() -> most.toBuilder()
                        .addConfigurations(configuration("k", oneMore))
                        .build())
                .hasMessage(message);
        assertThatThrownBy(() -> most.toBuilder()
                        .contexts(List.of(longest.toBuilder().note("x").build()))
                        .build())
                .hasMessage(message);
        assertThatThrownBy(() -> most.toBuilder()
                        .addOutcomes(CARE)
                        .addElementLinks(ElementLink.builder()
                                .id(Id.of("e"))
                                .cause(longest.id())
                                .effect(CARE.id())
                                .kind(LinkKind.LEADS_TO)
                                .build())
                        .build())
                .hasMessage(message);
    }

    @Test
    void every_bad_reference_is_refused_at_once_with_its_place() {
        Link dangling = Link.builder()
                .id(Id.of("x-1"))
                .addContexts(REST.id(), Id.of("nowhere"))
                .addMechanisms(Id.of("o-care"))
                .build();
        Configuration twice = configuration("x", dangling).toBuilder()
                .addAbout(Id.of("nobody"))
                .contrasts(Id.<Configuration>of("x"))
                .build();
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder()
                .addContexts(REST)
                .addOutcomes(CARE, CARE)
                .addConfigurations(twice)
                .addRipples(Ripple.builder()
                        .id(Id.of("r"))
                        .upstream(Id.of("x"))
                        .downstream(Id.of("y"))
                        .kind(RippleKind.PRODUCES)
                        .build());
        assertThatThrownBy(theory::build)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::toString)
                                .containsExactly(
                                        "/outcomes/1/id: is a duplicate: o-care",
                                        "/configurations/0/about/0: unknown actor: nobody",
                                        "/configurations/0/contrasts: must not be the configuration itself",
                                        "/configurations/0/links/0/contexts/1: unknown context: nowhere",
                                        "/configurations/0/links/0/mechanisms/0: must refer to a mechanism - but was:"
                                                + " o-care, which is an outcome",
                                        "/ripples/0/downstream: unknown configuration: y"));
    }

    @Test
    void a_slot_of_a_link_lists_an_element_once() {
        Link.Builder link = Link.builder()
                .id(Id.of("x-1"))
                .addContexts(REST.id(), Id.of("c-2"), REST.id())
                .addOutcomes(CARE.id(), CARE.id(), CARE.id());
        assertThatThrownBy(link::build)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::toString)
                                .containsExactly(
                                        "/contexts/2: is a duplicate: " + REST.id(),
                                        "/outcomes/1: is a duplicate: o-care",
                                        "/outcomes/2: is a duplicate: o-care"));
    }

    @Test
    void an_id_may_not_be_used_for_two_kinds_of_claim() {
        ProgrammeTheory.Builder theory =
                ProgrammeTheory.builder().addContexts(context("same", "a")).addConfigurations(configuration("same"));
        assertThatThrownBy(theory::build).hasMessage("/configurations/0/id: is a duplicate: same");
    }

    @Test
    void no_configuration_is_part_of_itself_and_each_cycle_is_reported_once() {
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder()
                .addConfigurations(embedded("a", "b"), embedded("b", "c"), embedded("c", "b"), embedded("d", "a"));
        assertThatThrownBy(theory::build)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(new Problem("/configurations/0/partOf", "makes b part of itself")));
    }

    @Test
    void an_index_finds_claims_their_places_and_their_users() {
        Link first = Link.builder()
                .id(Id.of("x-1"))
                .addContexts(REST.id())
                .addMechanisms(CALM.id())
                .build();
        Link second = Link.builder()
                .id(Id.of("y-1"))
                .addContexts(REST.id())
                .addOutcomes(CARE.id())
                .build();
        ProgrammeTheory theory = ProgrammeTheory.builder()
                .addContexts(REST)
                .addMechanisms(CALM)
                .addOutcomes(CARE)
                .addConfigurations(configuration("x", first), configuration("y", second))
                .build();
        TheoryIndex index = theory.index();
        assertThat(index.path(second.id())).isEqualTo("/configurations/1/links/0");
        assertThat(index.path(Id.of("unknown"))).isEmpty();
        assertThat(index.sharedContexts()).containsExactly(REST);
        assertThat(index.configurationsWith(CALM.id()))
                .extracting(Configuration::label)
                .containsExactly("x");
        assertThatThrownBy(() -> index.element(Id.of("x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_statement_joins_the_parts_that_are_present() {
        assertThat(Statement.builder()
                        .ifPart("staff rest")
                        .thenPart("care is gentler")
                        .build()
                        .sentence())
                .isEqualTo("If staff rest, then care is gentler.");
        assertThat(Statement.builder().becausePart("they are calm").build().sentence())
                .isEqualTo("Because they are calm.");
        assertThat(Statement.builder().build().sentence()).isEmpty();
    }

    @Test
    void a_copy_by_builder_keeps_every_attribute() {
        Mechanism mechanism = CALM.toBuilder()
                .kind(MechanismKind.FORCE)
                .reasoning("calm")
                .addTags("t")
                .build();
        assertThat(mechanism.toBuilder().build()).isEqualTo(mechanism);
    }

    private static Context context(String id, String text) {
        return Context.builder().id(Id.of(id)).text(text).build();
    }

    private static Configuration configuration(String id, Link... links) {
        return Configuration.builder().id(Id.of(id)).addLinks(links).build();
    }

    private static Configuration embedded(String id, String parent) {
        return configuration(id).toBuilder()
                .partOf(Id.<Configuration>of(parent))
                .build();
    }
}
