package io.github.qic.cmoc.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Golden;
import io.github.qic.core.Collaborative;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.people.Site;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeachInquiryTest {
    @Test
    void the_shipped_document_is_what_the_library_writes() {
        Golden.assertSame(
                Inquiry.DOCUMENT.write(PeachInquiry.inquiry()),
                "src/main/resources/io/github/qic/cmoc/inquiry/peach-theory.json");
    }

    /** The paper has four configurations (Table 3) and nine conditions (discussion, first paragraph). */
    @Test
    void the_final_theory_has_four_configurations_and_nine_conditions() {
        assertThat(PeachInquiry.theory().configurations())
                .extracting(c -> c.id().value())
                .startsWith("cmoc-1", "cmoc-2", "cmoc-3", "cmoc-4");
        assertThat(PeachInquiry.theory().conditions())
                .extracting(c -> c.number().orElseThrow())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    /** Table 3 of the paper, first block: five pairs of context and mechanism share one outcome. */
    @Test
    void five_links_of_the_first_configuration_share_one_outcome() {
        var links = PeachInquiry.theory().configurations().get(0).links();
        assertThat(links).hasSize(5);
        assertThat(links).extracting(link -> link.outcomes().toString()).containsOnly("[out-engaged]");
        assertThat(links).allSatisfy(link -> {
            assertThat(link.contexts()).hasSize(1);
            assertThat(link.mechanisms()).hasSize(1);
        });
    }

    @Test
    void every_claim_records_whether_the_paper_states_it() {
        for (TheoryVersion version : PeachInquiry.inquiry().versions()) {
            assertThat(version.theory().index().claims())
                    .allSatisfy(claim -> assertThat(claim.provenance())
                            .as(claim.id().value())
                            .isPresent());
        }
    }

    /** A link with an inferred element cannot be stated. */
    @Test
    void a_stated_link_has_no_inferred_element() {
        for (TheoryVersion version : PeachInquiry.inquiry().versions()) {
            var index = version.theory().index();
            version.theory().configurations().stream()
                    .flatMap(configuration -> configuration.links().stream())
                    .filter(link -> link.provenance().equals(Optional.of(Origin.STATED)))
                    .forEach(link -> assertThat(link.elements())
                            .as(link.id().value())
                            .allSatisfy(id ->
                                    assertThat(index.element(id).provenance()).contains(Origin.STATED)));
        }
    }

    @Test
    void its_sites_and_its_collaborative_are_those_of_the_core_example() {
        Collaborative core = io.github.qic.core.PeachCollaborative.collaborative();
        assertThat(PeachInquiry.theory().programme().orElseThrow().collaborative())
                .contains(core.id());
        assertThat(PeachInquiry.inquiry().evidence().items())
                .flatExtracting(Evidence::sites)
                .isSubsetOf(core.sites().stream().map(Site::id).toList());
        assertThat(PeachInquiry.theory().configurations())
                .flatExtracting(Configuration::aboutSites)
                .isSubsetOf(core.sites().stream().map(Site::id).toList());
    }
}
