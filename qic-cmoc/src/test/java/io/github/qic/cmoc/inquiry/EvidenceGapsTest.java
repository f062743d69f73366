package io.github.qic.cmoc.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceGapsTest {
    /**
     * Counted by hand from the evidence on each outcome, the links that lead to it and their configurations. That improvement
     * stalls if it depends on GPs is reported from site 4 for a link and from site 1 for the configuration.
     */
    @Test
    void seven_outcomes_of_peach_rest_on_one_site() {
        assertThat(EvidenceGaps.outcomesOnOneSite(PeachInquiry.inquiry()))
                .containsExactly(
                        entry(Id.of("out-plan"), site(2)),
                        entry(Id.of("out-slow-start"), site(2)),
                        entry(Id.of("out-no-progress"), site(4)),
                        entry(Id.of("out-slow"), site(4)),
                        entry(Id.of("out-blocked"), site(4)),
                        entry(Id.of("out-withdrawal"), site(3)),
                        entry(Id.of("out-stall"), site(4)));
    }

    /** Site a supports the first link; site b refutes that link, its outcome and the whole configuration. */
    @Test
    void evidence_that_refutes_a_claim_does_not_count_as_a_second_site() {
        Inquiry nights = NightNurses.inquiry();
        EvidenceBase evidence = nights.evidence().toBuilder()
                .addItems(NightNurses.item("e3", "b", "row-1", BearingKind.REFUTES))
                .addItems(NightNurses.item("e4", "b", "o1.1", BearingKind.REFUTES))
                .build();
        assertThat(EvidenceGaps.outcomesOnOneSite(
                        nights.toBuilder().evidence(evidence).build()))
                .containsExactly(entry(Id.of("o1.1"), Id.of("a")));
    }

    @Test
    void residents_and_care_home_nurses_are_actors_without_evidence() {
        assertThat(EvidenceGaps.rolesNeverHeard(PeachInquiry.inquiry()))
                .containsExactly(Role.CARE_HOME_NURSE, Role.of("resident"));
        assertThat(EvidenceGaps.rolesNeverHeard(PeachInquiry.inquiry(), Set.of(Role.GP, Role.PHARMACIST)))
                .containsExactly(Role.PHARMACIST);
    }

    private static Id<Site> site(int number) {
        return Id.of("site-" + number);
    }
}
