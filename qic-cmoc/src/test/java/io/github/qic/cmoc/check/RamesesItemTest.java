package io.github.qic.cmoc.check;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void the_roles_of_evidence_are_those_of_its_speakers_in_alphabetical_order() {
        assertThat(List.copyOf(EvidenceIndex.roles(PEACH.evidence().items())))
                .contains(Role.GP, Role.CARE_HOME_MANAGER)
                .isSorted();
    }
}
