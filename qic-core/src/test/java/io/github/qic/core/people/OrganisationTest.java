package io.github.qic.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {
    private static Organisation.Builder trust() {
        Organisation.Builder trust = Organisation.builder();
        trust.id(Id.of("trust")).name("Trust").kind(OrganisationKind.NHS_TRUST);
        return trust;
    }

    /** The two forms in the address of a location on the website of the Care Quality Commission. */
    @ParameterizedTest
    @ValueSource(strings = {"1-101641521", "1-1000000001", "RTH08", "RX1RA"})
    void homes_are_registered_by_number_and_hospitals_by_their_ods_code(String id) {
        assertThat(trust().cqcId(id).build().cqcId()).contains(id);
    }

    @Test
    void codes_of_another_form_are_refused_all_at_once() {
        assertThatThrownBy(() -> trust().odsCode("rx1").cqcId("2-77").build())
                .hasMessage("/odsCode: must be 1 to 10 capital letters and digits\n"
                        + "/cqcId: must look like 1-1000000001 or RX100");
        assertThatThrownBy(() -> trust().cqcId("1-12345").build()).hasMessageStartingWith("/cqcId: ");
    }
}
