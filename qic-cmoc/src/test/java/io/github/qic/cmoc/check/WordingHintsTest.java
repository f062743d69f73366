package io.github.qic.cmoc.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Intervention;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.MechanismKind;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.RuleKind;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WordingHintsTest {
    /** A small set of texts, labelled by hand. */
    @ParameterizedTest
    @CsvFileSource(resources = "/hints.csv", delimiter = '|', numLinesToSkip = 1)
    void a_text_gets_the_hints_of_its_label(String kind, String text, String hints) {
        assertThat(hints(theory(kind, text))).isEqualTo(hints == null ? "" : hints);
    }

    @Test
    void hints_are_off_by_default() {
        Inquiry inquiry = inquiry(theory("mechanism", "Training is provided"));
        assertThat(TheoryCheck.standard().check(inquiry)).noneMatch(f -> f.kind() == RuleKind.WORDING);
    }

    /** "hear no steps" shares two content words with the mechanism, "carers use slippers" none with the context. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "staff wear soft shoes | residents sleep | they hear no steps | ",
                "carers use slippers | residents sleep | they hear no steps | c may have a statement that does not name x",
                "carers use slippers | they nap | it is quiet | c may have a statement that does not name x, m, o"
            })
    void a_statement_should_name_the_elements_of_its_links(String ifPart, String then, String because, String message) {
        ProgrammeTheory theory = ProgrammeTheory.builder()
                .addContexts(Context.builder()
                        .id(Id.of("x"))
                        .text("Night staff wear soft shoes")
                        .build())
                .addMechanisms(Mechanism.builder()
                        .id(Id.of("m"))
                        .text("Residents hear no steps")
                        .build())
                .addOutcomes(Outcome.builder()
                        .id(Id.of("o"))
                        .text("Residents sleep longer")
                        .build())
                .addConfigurations(Configuration.builder()
                        .id(Id.of("c"))
                        .statement(Statement.builder()
                                .ifPart(ifPart)
                                .thenPart(then)
                                .becausePart(because)
                                .build())
                        .addLinks(Link.builder()
                                .id(Id.of("l"))
                                .addContexts(Id.<Context>of("x"))
                                .addMechanisms(Id.<Mechanism>of("m"))
                                .addOutcomes(Id.<Outcome>of("o"))
                                .build())
                        .build())
                .build();
        assertThat(TheoryCheck.standard().withWordingHints().check(inquiry(theory)).stream()
                        .filter(finding -> finding.code().equals("cmoc.not-named"))
                        .map(Finding::message)
                        .collect(Collectors.joining()))
                .isEqualTo(message == null ? "" : message);
        assertThat(TheoryCheck.standard().check(inquiry(theory)))
                .extracting(Finding::code)
                .doesNotContain("cmoc.not-named");
    }

    /** Nurse, visits, teams and monthly are the content words of the intervention; three of them are among five, or six, in all. */
    @Test
    void three_words_of_five_in_common_are_nearly_the_same_text() {
        assertThat(hints(theory("context", "Visits for teams monthly, always"))).isEqualTo("context-as-activity");
        assertThat(hints(theory("context", "Visits for teams monthly, always here")))
                .isEmpty();
    }

    @Test
    void a_statement_may_name_an_element_by_its_short_name() {
        ProgrammeTheory named = named(Optional.of("Quiet rounds"));
        assertThat(hints(named)).doesNotContain("not-named");
        assertThat(hints(named(Optional.of("Soft shoes")))).contains("not-named");
        assertThat(hints(named(Optional.empty()))).contains("not-named");
    }

    private static ProgrammeTheory named(Optional<String> shortName) {
        return ProgrammeTheory.builder()
                .addContexts(Context.builder()
                        .id(Id.of("x"))
                        .text("Night staff wear slippers")
                        .shortName(shortName)
                        .build())
                .addConfigurations(Configuration.builder()
                        .id(Id.of("c"))
                        .statement(Statement.builder()
                                .ifPart("there are quiet rounds")
                                .thenPart("residents doze")
                                .build())
                        .addLinks(Link.builder()
                                .id(Id.of("l"))
                                .addContexts(Id.<Context>of("x"))
                                .build())
                        .build())
                .build();
    }

    /** A mechanism that is no reasoning need not name a thought. */
    @Test
    void only_reasoning_names_a_thought() {
        Mechanism.Builder noise = Mechanism.builder().id(Id.of("x")).text("Noise startles people");
        assertThat(hints(ProgrammeTheory.builder()
                        .addMechanisms(noise.kind(MechanismKind.FORCE).build())
                        .build()))
                .isEmpty();
        assertThat(hints(ProgrammeTheory.builder()
                        .addMechanisms(
                                noise.kind(MechanismKind.RESOURCE_REASONING).build())
                        .build()))
                .isEqualTo("no-thought");
    }

    @Test
    void hints_say_which_language_they_read() {
        assertThat(TheoryCheck.rules())
                .filteredOn(rule -> rule.kind() == RuleKind.WORDING)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.source()).endsWith("; reads English"));
    }

    private static String hints(ProgrammeTheory theory) {
        List<Finding> found = TheoryCheck.standard().withWordingHints().check(inquiry(theory));
        return found.stream()
                .filter(finding -> finding.kind() == RuleKind.WORDING)
                .map(finding -> finding.code().substring(5))
                .collect(Collectors.joining(" "));
    }

    private static ProgrammeTheory theory(String kind, String text) {
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder()
                .addInterventions(Intervention.builder()
                        .id(Id.of("i"))
                        .text("A nurse who visits teams monthly")
                        .build());
        return switch (kind) {
            case "context" ->
                theory.addContexts(Context.builder().id(Id.of("x")).text(text).build())
                        .build();
            case "mechanism" ->
                theory.addMechanisms(
                                Mechanism.builder().id(Id.of("x")).text(text).build())
                        .build();
            default ->
                theory.addOutcomes(Outcome.builder().id(Id.of("x")).text(text).build())
                        .build();
        };
    }

    /** 50 statements of 15,000 words begin everywhere like the short names of the 1,000 contexts that each uses, of which one is there. */
    @Test
    void names_are_looked_up_without_reading_the_statement_for_each() {
        int many = 1_000;
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder();
        List<Id<Context>> ids = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            ids.add(Id.of("c" + i));
            theory.addContexts(Context.builder()
                    .id(ids.get(i))
                    .text("x")
                    .shortName(i == 7 ? "B, a b" : "a b b")
                    .build());
        }
        String part = "a b ".repeat(2_500).trim();
        for (int i = 0; i < 50; i++) {
            theory.addConfigurations(Configuration.builder()
                    .id(Id.of("k" + i))
                    .statement(Statement.builder()
                            .ifPart(part)
                            .thenPart(part)
                            .becausePart(part)
                            .build())
                    .addLinks(Link.builder().id(Id.of("l" + i)).contexts(ids).build())
                    .build());
        }
        assertThat(notNamed(theory.build()))
                .contains("each of 50 configurations may have a statement that does not name c0, c1,")
                .contains("c6, c8");
    }

    /** Every place of the statement begins like the short name, which is not in it. */
    @Test
    void a_short_name_is_searched_in_linear_time() {
        String near = "a ".repeat(2_500);
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder();
        Link.Builder link = Link.builder().id(Id.of("l"));
        for (int i = 0; i < 900; i++) {
            theory.addContexts(Context.builder()
                    .id(Id.of("c" + i))
                    .text(near + "b")
                    .shortName(i == 7 ? "a a" : near + "b")
                    .build());
            link.addContexts(Id.<Context>of("c" + i));
        }
        theory.addConfigurations(Configuration.builder()
                .id(Id.of("k"))
                .statement(Statement.builder().ifPart(near + near.trim()).build())
                .addLinks(link.build())
                .build());
        assertThat(notNamed(theory.build())).contains("c6, c8").doesNotContain("c7,");
    }

    private static String notNamed(ProgrammeTheory theory) {
        return TheoryCheck.standard().withWordingHints().check(inquiry(theory)).stream()
                .filter(finding -> finding.code().equals("cmoc.not-named"))
                .map(Finding::message)
                .collect(Collectors.joining());
    }

    /** All share "nurses"; two of three words are 67 %, one of two is 33 %. */
    @Test
    void only_texts_that_may_be_near_are_compared() {
        List<String> interventions = IntStream.range(0, 50_000)
                .mapToObj(i -> i == 9 ? "nurses visit teams" : "nurses " + (100_000 + i))
                .toList();
        TextSimilarity similarity = new TextSimilarity(interventions, 60);
        assertThat(IntStream.range(0, 50_000)
                        .filter(i -> similarity.hasNear("nurses " + (200_000 + i)))
                        .count())
                .isZero();
        assertThat(similarity.hasNear("Nurses visit")).isTrue();
        assertThat(similarity.hasNear("Nurses")).isFalse();
        assertThat(new TextSimilarity(interventions, 50).hasNear("Nurses")).isTrue();
        assertThat(similarity.hasNear("")).isFalse();
    }

    /** The hashes of the words of each add up to the same. */
    @Test
    void texts_of_one_hash_are_told_apart_as_fast_as_others() {
        TextSimilarity similarity = new TextSimilarity(
                IntStream.range(0, 100_000)
                        .mapToObj(i -> "%06d %06d".formatted(i, 999_999 - i))
                        .toList(),
                60);
        assertThat(similarity.hasNear("900000 099999")).isTrue();
        assertThat(similarity.hasNear("900000 099998")).isFalse();
    }

    private static Inquiry inquiry(ProgrammeTheory theory) {
        return Inquiry.builder()
                .title("Hints")
                .addVersions(TheoryVersion.builder()
                        .id(Id.of("v"))
                        .label("v")
                        .theory(theory)
                        .build())
                .build();
    }
}
