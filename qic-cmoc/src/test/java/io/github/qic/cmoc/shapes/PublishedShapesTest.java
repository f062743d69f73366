package io.github.qic.cmoc.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.confidence.Confidence;
import io.github.qic.cmoc.confidence.ConfidenceLevel;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.InquiryKind;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.StudyCount;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedShapesTest {
    @ParameterizedTest
    @MethodSource
    void every_published_shape_is_read_back_as_it_was(String shape) {
        ProgrammeTheory theory = PublishedShapes.all().get(shape);
        String json = ProgrammeTheory.DOCUMENT.write(theory);
        assertThat(ProgrammeTheory.DOCUMENT.read(json)).isEqualTo(theory);
        Inquiry inquiry = inquiry(theory);
        assertThat(Inquiry.DOCUMENT.read(Inquiry.DOCUMENT.write(inquiry))).isEqualTo(inquiry);
    }

    static Stream<String> every_published_shape_is_read_back_as_it_was() {
        return PublishedShapes.all().keySet().stream();
    }

    private static Inquiry inquiry(ProgrammeTheory theory) {
        return Inquiry.builder()
                .title("A shape")
                .kind(InquiryKind.SYNTHESIS)
                .addVersions(TheoryVersion.builder()
                        .id(Id.of("v1"))
                        .label("First")
                        .theory(theory)
                        .build())
                .build();
    }

    @Test
    void a_configuration_that_only_groups_is_an_area_with_its_parts_in_order() {
        TheoryIndex index = PublishedShapes.theoryAreas().index();
        assertThat(index.parts(Id.of("pt1")))
                .extracting(part -> part.id().value())
                .containsExactly("1a", "pt1-1");
        assertThat(PublishedShapes.theoryAreas().configurations())
                .filteredOn(index::isArea)
                .extracting(area -> area.id().value())
                .containsExactly("pt1", "pt1-1");
    }

    @Test
    void a_statement_with_statements_below_it_is_no_area() {
        TheoryIndex statements = PublishedShapes.ifThen().index();
        assertThat(statements.parts(Id.of("1"))).hasSize(2);
        assertThat(PublishedShapes.ifThen().configurations()).noneMatch(statements::isArea);
    }

    @Test
    void links_between_elements_of_a_configuration_are_part_of_it() {
        ProgrammeTheory theory = PublishedShapes.outcomesNearToFar();
        assertThat(theory.index().elementLinks(theory.configurations().get(0)))
                .extracting(link -> link.id().value())
                .containsExactly("o1-o2", "o2-o3");
        assertThat(theory.index().elementLinks(Id.of("o2"))).hasSize(2);
        assertThat(theory.index().elementLinks(Id.of("m1"))).isEmpty();
    }

    @Test
    void a_link_that_names_a_configuration_is_part_of_that_one_only() {
        ProgrammeTheory areas = PublishedShapes.theoryAreas();
        ElementLink between = Parts.link("o1", LinkKind.ENABLES, "o2");
        ElementLink named = between.toBuilder()
                .addConfigurations(Id.<Configuration>of("pt1"))
                .build();
        assertThat(parts(areas, between)).isEqualTo(Map.of("pt1", 0, "1a", 0, "pt1-1", 0, "1b", 0));
        assertThat(parts(areas, named)).isEqualTo(Map.of("pt1", 1, "1a", 0, "pt1-1", 0, "1b", 0));
    }

    private static Map<String, Integer> parts(ProgrammeTheory theory, ElementLink link) {
        ProgrammeTheory linked = theory.toBuilder().addElementLinks(link).build();
        return linked.configurations().stream()
                .collect(Collectors.toMap(
                        configuration -> configuration.id().value(),
                        configuration ->
                                linked.index().elementLinks(configuration).size()));
    }

    @Test
    void studies_are_counted_as_tables_print_them() {
        assertThat(PublishedShapes.strategiesWithStudies()
                        .configurations()
                        .get(0)
                        .links()
                        .get(0)
                        .studies())
                .extracting(StudyCount::text)
                .containsExactly("3 of 4 studies", "1 study");
        assertThat(StudyCount.builder()
                        .outcome(Id.of("o"))
                        .reporting(0)
                        .total(1)
                        .build()
                        .text())
                .isEqualTo("0 of 1 study");
    }

    /** A corpus of hundreds of statements, each with evidence type, country, programme and confidence. */
    @Test
    void a_corpus_of_statements_keeps_what_is_recorded_of_each() {
        List<Configuration> corpus = Stream.iterate(1, n -> n + 1)
                .limit(740)
                .map(n -> PublishedShapes.titledSentence().configurations().get(0).toBuilder()
                        .id(Id.of("s" + n))
                        .addTags("evidence: case study", "country: " + n % 7, "programme: " + n % 11)
                        .confidence(Confidence.builder()
                                .level(List.of(ConfidenceLevel.values()).get(n % 4))
                                .explanation("As coded")
                                .build())
                        .build())
                .toList();
        Inquiry inquiry =
                inquiry(ProgrammeTheory.builder().configurations(corpus).build());
        assertThat(Inquiry.DOCUMENT.read(Inquiry.DOCUMENT.write(inquiry))).isEqualTo(inquiry);
    }
}
