package io.github.qic.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {
    /** The first nine labels stand so under the quotations of Devi and others 2021. */
    @ParameterizedTest
    @CsvSource({
        "Specialist nurse, specialist-nurse",
        "Nurse specialist, specialist-nurse",
        "Nurse Specialist, specialist-nurse",
        "Care Home Manager, care-home-manager",
        "Care home manager, care-home-manager",
        "Community matron, community-matron",
        "Geriatrician, geriatrician",
        "Commissioner, commissioner",
        "GP, gp",
        "GPs, gp",
        "General  practitioners, gp",
        "dietician, dietitian",
        "Care co-ordinator, care-coordinator",
        "G.P., gp",
        "G. P., gp",
        "GP's, gp",
        "Salaried GP, gp",
        "C.P.N., mental-health-nurse",
        "O.T., therapist",
        "Carehome manager, care-home-manager",
        "Senior carer, care-home-worker",
        "Health Foundation QI Fellow, qi-coach",
        "Regional leaders in health and social care, regional-leader",
        "Manager of a care home, care-home-manager",
        "Member of the public, public-contributor",
        "RGN, registered-nurse",
        "R.N., registered-nurse",
        "Nurses, registered-nurse",
        "HCA, healthcare-assistant",
        "Health Care Assistant, healthcare-assistant",
        "Matron, matron",
        "Deputy manager, deputy-manager",
        "Deputy Care Home Manager, deputy-manager",
        "Practice Manager, practice-manager",
        "Practice nurse, practice-nurse",
        "District nurse, district-nurse",
        "Social prescriber, social-prescriber",
        "Social Prescribing Link Worker, social-prescriber",
        "Pharmacy technician, pharmacy-technician",
        "Social worker, social-worker",
        "Paramedic, paramedic",
        "Activities Co-ordinator, activities-coordinator",
        "specialist-nurse, specialist-nurse"
    })
    void one_role_has_many_spellings(String label, String code) {
        assertThat(Role.fromLabel(label)).isEqualTo(Role.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "care-home-manger, care-home-manager",
        "phramacist, pharmacist",
        "dietitan, dietitian",
        "rn, registered-nurse",
        "salaried-gps, gp",
        "lead-pharmacist, pharmacist",
        "senior-care-home-manager-north, care-home-manager",
        "gp, gp",
        // A quarter of the letters: 7 of 28, and 5 of 21; then 6 of 22, of which only the last word is known.
        "speech-and-language-thxxxxxx, therapist",
        "xxxxxcommunity-matron, community-matron",
        "xxxxxxcommunity-matron, matron",
        "cmomunity-pyschiatric-nusre, mental-health-nurse"
    })
    void a_misspelt_or_longer_role_has_a_nearest_known_one(String code, String nearest) {
        assertThat(Role.of(code).nearestKnown()).contains(Role.of(nearest));
    }

    /** A manager may manage a care home or a practice, or be one's deputy. */
    @ParameterizedTest
    @ValueSource(strings = {"falls-lead", "manager", "podiatrist", "x", "lead-gp-and-pharmacy-gp-ot-cns-anp"})
    void no_role_is_guessed(String code) {
        assertThat(Role.of(code).nearestKnown()).isEmpty();
        assertThat(Role.of(code).isKnown()).isFalse();
    }

    @Test
    void the_constants_are_the_known_roles() {
        assertThat(Role.SOCIAL_PRESCRIBER.isKnown()).isTrue();
        assertThat(Role.of("social-prescriber").isKnown()).isTrue();
        assertThat(Role.fromLabel("Care home manger").isKnown()).isFalse();
    }

    @Test
    void an_own_role_keeps_its_words() {
        assertThat(Role.fromLabel("Falls Lead (région 2)")).isEqualTo(Role.of("falls-lead-region-2"));
        assertThat(Role.fromLabel("Diététicienne").label()).isEqualTo("dieteticienne");
        assertThat(Role.fromLabel("Główna pielęgniarka, Læge, Großküche"))
                .isEqualTo(Role.of("glowna-pielegniarka-laege-grosskuche"));
        assertThat(Role.fromLabel("Dr. A.B. Ward").code()).isEqualTo("dr-ab-ward");
        assertThat(Role.fromLabel("Children\u2019s nurse").code()).isEqualTo("childrens-nurse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u770b\u62a4 lead", "\u043c\u0435\u0434\u0441\u0435\u0441\u0442\u0440\u0430 2", "Ward \u0663"})
    void no_letter_or_digit_of_another_script_is_left_out(String label) {
        assertThatThrownBy(() -> Role.fromLabel(label)).hasMessageStartingWith("is not a role");
    }

    @Test
    void a_label_without_a_word_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> Role.fromLabel("!?"))
                .hasMessageContaining("is not a role")
                .hasMessageNotContaining("!?");
    }

    @Test
    void commissioners_and_general_practitioners_have_equivalents_abroad() {
        assertThat(Role.COMMISSIONER.equivalentAbroad()).contains(Role.REGIONAL_LEADER);
        assertThat(Role.GP.equivalentAbroad()).contains(Role.ACCOUNTABLE_PROFESSIONAL);
        assertThat(Role.PHARMACIST.equivalentAbroad()).isEmpty();
    }

    @Test
    void a_role_has_a_name_for_readers() {
        assertThat(Role.GP.label()).isEqualTo("GP");
        assertThat(Role.QI_COACH.label()).isEqualTo("QI coach");
        assertThat(Role.CARE_HOME_MANAGER.label()).isEqualTo("care home manager");
    }

    @Test
    void the_spelling_does_not_depend_on_the_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Role.fromLabel("DIETITIAN")).isEqualTo(Role.DIETITIAN);
        } finally {
            Locale.setDefault(before);
        }
    }
}
