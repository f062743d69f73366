package io.github.qic.cmoc.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.evidence.DocumentFlow;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.EvidenceIndex;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.SourceKind;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.InquiryKind;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RamesesItemTest {
    private static final Inquiry PEACH = PeachInquiry.inquiry();

    @Test
    void the_standard_has_twenty_numbered_items() {
        assertThat(RamesesItem.all(PEACH))
                .extracting(RamesesItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    /** Wong et al. 2013 have nineteen items; the numbers are those of the review in the resource, counted by hand. */
    @Test
    void a_synthesis_is_reported_by_the_nineteen_items_of_its_own_standard() {
        Inquiry review = Inquiry.DOCUMENT.read(TheoryCheckTest.resource("/precision/research-use.json"));
        List<RamesesItem> items = RamesesItem.all(review.toBuilder()
                .evidence(review.evidence().toBuilder()
                        .documentFlow(DocumentFlow.builder()
                                .identified(410)
                                .included(22)
                                .build())
                        .build())
                .build());
        assertThat(items)
                .extracting(RamesesItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 19).boxed().toList());
        assertThat(items)
                .filteredOn(item -> item.text().isPresent())
                .extracting(RamesesItemTest::line)
                .containsExactly(
                        "9 Selection and appraisal of documents: 10 of 11 pieces of evidence are appraised",
                        "11 Analysis and synthesis: 2 analysts or more in each stage",
                        "12 Document flow: 410 identified; 22 included",
                        "13 Document characteristics: 7 documents, published from 2007 to 2015",
                        "14 Main findings: 6 configurations",
                        "16 Strengths, limitations and future research: Few studies describe mechanisms; most are inferred.",
                        "18 Conclusion and recommendations: Combine workshops with mentoring.");
    }

    @Test
    void each_step_of_the_document_flow_is_reported() {
        Inquiry review = Inquiry.DOCUMENT.read(TheoryCheckTest.resource("/precision/research-use.json"));
        DocumentFlow flow = DocumentFlow.builder()
                .identified(410)
                .screened(120)
                .assessed(45)
                .included(22)
                .build();
        Inquiry flowing = review.toBuilder()
                .evidence(review.evidence().toBuilder().documentFlow(flow).build())
                .build();
        assertThat(line(RamesesItem.all(flowing).get(11)))
                .isEqualTo("12 Document flow: 410 identified; 120 screened; 45 assessed; 22 included");
    }

    @Test
    void what_a_synthesis_or_evaluation_does_not_hold_is_no_item() {
        Inquiry.Builder bare = Inquiry.builder()
                .title("Bare")
                .addVersions(TheoryVersion.builder()
                        .id(Id.of("v1"))
                        .label("First")
                        .theory(ProgrammeTheory.builder().build())
                        .build())
                .evidence(EvidenceBase.builder()
                        .addSources(Source.builder()
                                .id(Id.of("talks"))
                                .label("Talks")
                                .kind(SourceKind.INTERVIEW)
                                .build())
                        .addItems(Evidence.builder()
                                .id(Id.of("e1"))
                                .source(Id.of("talks"))
                                .summary("It was quiet")
                                .build())
                        .build());
        for (InquiryKind kind : InquiryKind.values()) {
            assertThat(RamesesItem.all(bare.kind(kind).build()))
                    .filteredOn(item -> Set.of(
                                    "Data collection",
                                    "Selection and appraisal of documents",
                                    "Document characteristics")
                            .contains(item.title()))
                    .isNotEmpty()
                    .allMatch(item -> item.text().isEmpty());
        }
    }

    @Test
    void stages_whose_analysts_are_unknown_are_not_said_to_have_any() {
        assertThat(RamesesItem.all(PEACH))
                .filteredOn(item -> item.number() == 13)
                .extracting(RamesesItemTest::line)
                .containsExactly("13 Data analysis: 2 analysts or more in 3 of 4 stages");
    }

    private static String line(RamesesItem item) {
        return item.number() + " " + item.title() + ": " + item.text().orElse("");
    }

    @Test
    void the_roles_of_evidence_are_those_of_its_speakers_in_alphabetical_order() {
        assertThat(List.copyOf(EvidenceIndex.roles(PEACH.evidence().items())))
                .contains(Role.GP, Role.CARE_HOME_MANAGER)
                .isSorted();
    }
}
