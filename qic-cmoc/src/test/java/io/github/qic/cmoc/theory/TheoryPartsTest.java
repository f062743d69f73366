package io.github.qic.cmoc.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.evidence.Participation;
import io.github.qic.core.valid.Id;
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
    void numbers_of_participants_are_not_negative() {
        assertThat(Participation.builder().interviews(0).build().interviews()).hasValue(0);
        assertThatThrownBy(
                        () -> Participation.builder().interviews(-1).others(-2).build())
                .hasMessage("/interviews: must not be negative\n/others: must not be negative");
    }
}
