package io.github.qic.cmoc.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.evidence.DocumentFlow;
import io.github.qic.cmoc.evidence.EvidenceIndex;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.core.people.Role;
import java.util.List;
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
