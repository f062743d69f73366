package io.github.qic.cmoc.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.evidence.DocumentFlow;
import io.github.qic.cmoc.evidence.Participation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TheoryPartsTest {
    @Test
    void a_citation_needs_a_title_a_year_and_a_doi_that_can_exist() {
        assertThat(Citation.builder()
                        .title("A study")
                        .doi("10.1093/ageing/afab007")
                        .build()
                        .doi())
                .contains("10.1093/ageing/afab007");
        assertThatThrownBy(() -> Citation.builder()
                        .title(" ")
                        .year(0)
                        .doi("doi.org/10.1")
                        .build())
                .hasMessage("/title: must not be blank\n/year: must be at least 1\n/doi: must look like 10.1000/182");
    }

    @Test
    void a_demi_regularity_is_a_claim_that_is_named_by_its_text() {
        DemiRegularity pattern = DemiRegularity.builder()
                .id(Id.of("d1"))
                .text("Homes with stable teams improve sooner")
                .addContexts(Id.of("c1"))
                .build();
        assertThat(pattern.claimKind()).isEqualTo(ClaimKind.DEMI_REGULARITY);
        assertThat(pattern.label()).isEqualTo("Homes with stable teams improve sooner");
        assertThatThrownBy(() -> pattern.toBuilder().text("").build()).hasMessage("/text: must not be blank");
    }

    @Test
    void what_is_shown_wherever_a_claim_is_used_has_at_most_10_000_characters() {
        String most = "x".repeat(10_000);
        String more = most + "x";
        Mechanism longest = Mechanism.builder()
                .id(Id.of("m"))
                .text(most)
                .shortName(most)
                .resource(most)
                .reasoning(most)
                .note(most)
                .addTags(most)
                .build();
        assertThat(longest.text()).hasSize(10_000);
        String tooLong = ": must have at most 10,000 characters";
        assertThatThrownBy(() -> longest.toBuilder()
                        .text(more)
                        .shortName(more)
                        .resource(more)
                        .reasoning(more)
                        .note(more)
                        .addTags(more)
                        .build())
                .hasMessage(String.join(
                        "\n",
                        "/text" + tooLong,
                        "/shortName" + tooLong,
                        "/note" + tooLong,
                        "/tags/1" + tooLong,
                        "/resource" + tooLong,
                        "/reasoning" + tooLong));
        assertThatThrownBy(() -> Actor.builder()
                        .id(Id.of("a"))
                        .text("a")
                        .addEquivalents(more)
                        .build())
                .hasMessage("/equivalents/0" + tooLong);
        assertThatThrownBy(() -> Configuration.builder()
                        .id(Id.of("k"))
                        .shortName(more)
                        .heading(more)
                        .build())
                .hasMessage("/shortName" + tooLong + "\n/heading" + tooLong);
        assertThatThrownBy(() -> Statement.builder()
                        .ifPart(more)
                        .thenPart(more)
                        .becausePart(more)
                        .build())
                .hasMessage("/if" + tooLong + "\n/then" + tooLong + "\n/because" + tooLong);
        assertThatThrownBy(() -> new Wording(more, more)).hasMessage("/place" + tooLong + "\n/text" + tooLong);
        assertThatThrownBy(
                        () -> DemiRegularity.builder().id(Id.of("d")).text(more).build())
                .hasMessage("/text" + tooLong);
    }

    @Test
    void numbers_of_participants_are_not_negative() {
        assertThat(Participation.builder().interviews(0).build().interviews()).hasValue(0);
        assertThatThrownBy(
                        () -> Participation.builder().interviews(-1).others(-2).build())
                .hasMessage("/interviews: must not be negative\n/others: must not be negative");
    }

    @Test
    void numbers_of_documents_are_not_negative() {
        assertThat(DocumentFlow.builder().included(0).build().included()).hasValue(0);
        assertThatThrownBy(
                        () -> DocumentFlow.builder().identified(-1).assessed(-2).build())
                .hasMessage("/identified: must not be negative\n/assessed: must not be negative");
    }

    @Test
    void no_more_studies_report_an_outcome_than_there_are() {
        StudyCount.Builder count = StudyCount.builder().outcome(Id.of("o"));
        assertThat(count.reporting(4).total(4).build().total()).hasValue(4);
        assertThatThrownBy(() -> count.reporting(5).build()).hasMessage("/reporting: must not exceed the total");
        assertThatThrownBy(() -> count.reporting(-1).total(-1).build())
                .hasMessage("/reporting: must not be negative\n/total: must not be negative");
    }

    @Test
    void studies_are_counted_once_for_each_outcome_of_their_link() {
        StudyCount count = StudyCount.builder().outcome(Id.of("o")).reporting(1).build();
        Link.Builder link = Link.builder().id(Id.of("x-1")).addStudies(count, count);
        assertThatThrownBy(link::build).hasMessage("/studies/1/outcome: is a duplicate: o");
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder()
                .addConfigurations(Configuration.builder()
                        .id(Id.of("x"))
                        .addLinks(Link.builder()
                                .id(Id.of("x-1"))
                                .addStudies(count)
                                .build())
                        .build());
        assertThatThrownBy(theory::build)
                .hasMessage("/configurations/0/links/0/studies/0/outcome: unknown outcome of the link: o");
    }

    @Test
    void a_level_may_be_one_of_the_fields_or_another() {
        assertThat(new ElementLevel("meso")).isEqualTo(ElementLevel.MESO);
        assertThat(new ElementLevel("health-facility").label()).isEqualTo("health facility");
        for (String bad : List.of("", "Meso", "health facility", "a--b", "x".repeat(65))) {
            assertThatThrownBy(() -> new ElementLevel(bad)).isInstanceOf(InvalidValueException.class);
        }
        assertThatThrownBy(() -> ProgrammeTheory.DOCUMENT.read("""
                {"format": "qic/programme-theory", "version": 1, "contexts": [{"id": "c", "text": "x", "level": {}}]}
                """))
                .hasMessageStartingWith("/contexts/0/level: must be text");
    }
}
