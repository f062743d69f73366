package io.github.qic.cmoc.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids, names and variables of codebooks and projects. */
class RefiPartsTest {
    private static final String DIGITS = "0a1b2c3d-0000-4000-8000-0123456789ab";
    private static final Guid GUID = Guid.of(DIGITS);
    private static final Guid ROLE = Guid.named("role");
    private static final Guid SITE = Guid.named("site");
    private static final Guid STAGE = Guid.named("stage");
    private static final Guid AGE = Guid.named("age");
    private static final Map<Guid, String> VARIABLES =
            Map.of(ROLE, "Job role", SITE, "Care Home", STAGE, "PHASE", AGE, "Age");

    @Test
    void a_guid_is_the_same_in_either_case_and_with_braces() {
        Guid braced = Guid.of("{" + DIGITS.toUpperCase(Locale.ROOT) + "}");
        assertThat(braced).isEqualTo(GUID).hasSameHashCodeAs(GUID);
        assertThat(braced.compareTo(GUID)).isZero();
        assertThat(braced).hasToString("{0A1B2C3D-0000-4000-8000-0123456789AB}");
        assertThat(GUID.compareTo(Guid.of("1" + DIGITS.substring(1)))).isNegative();
        assertThat(GUID).isNotEqualTo(Guid.of("1" + DIGITS.substring(1)));
        assertThat(Guid.named("a", "b")).isEqualTo(Guid.named("a", "b")).isNotEqualTo(Guid.named("ab"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "{0a1b2c3d-0000-4000-8000-0123456789ab",
                "0a1b2c3d-0000-4000-8000-0123456789ab}",
                "0a1b2c3d-0000-4000-8000-0123456789a",
                "0a1b2c3d-0000-4000-8000-0123456789abc",
                "0g1b2c3d-0000-4000-8000-0123456789ab",
                "0a1b2c3d00004000-8000-0123456789ab"
            })
    void anything_else_is_no_guid(String text) {
        assertThatThrownBy(() -> Guid.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("is not a GUID: 8-4-4-4-12 hexadecimal digits");
    }

    @ParameterizedTest
    @CsvSource({
        "Time to talk, time-to-talk",
        "'  Zeit -- für Gespräche! ', zeit-fur-gesprache",
        "Café 9, cafe-9",
        "az AZ 09, az-az-09",
        "`{/:, ''",
        "!!!, ''",
        "时间, ''"
    })
    void an_id_is_made_of_the_letters_and_digits_of_a_name(String name, String id) {
        assertThat(CodeIds.of(name)).isEqualTo(id);
    }

    @Test
    void an_id_has_at_most_40_characters_and_ends_in_none_of_its_hyphens() {
        assertThat(CodeIds.of("a".repeat(41))).isEqualTo("a".repeat(40));
        assertThat(CodeIds.of("a".repeat(39) + " b")).isEqualTo("a".repeat(39));
    }

    @Test
    void a_number_tells_equal_names_apart_and_a_name_without_letters_gets_its_digits() {
        CodeIds ids = new CodeIds();
        ids.take(Id.of("time"));
        assertThat(ids.free("Time", GUID).value()).isEqualTo("time-2");
        assertThat(ids.free("time!", GUID).value()).isEqualTo("time-3");
        assertThat(ids.free("Talk", GUID).value()).isEqualTo("talk");
        assertThat(ids.free("时间", GUID).value()).isEqualTo("code-0a1b2c3d");
    }

    @ParameterizedTest
    @CsvSource({
        "Oak House, oak-house",
        "'Oak  House!', oak-house",
        "Café 2, cafe-2",
        // Letters and digits beyond those of an id.
        "Дом 1, '1-[0-9a-f]{8}'",
        "ДОМ 1, '1-[0-9a-f]{8}'",
        "時, '[0-9a-f]{8}'",
        "Łódź, 'odz-[0-9a-f]{8}'",
        "'A regional trust of forty characters all!', a-regional-trust-of-forty-characters-all",
        // 40 letters and hyphens, but 44 characters with the accents apart.
        "Résidence médicalisée Étoile du Nord-Est, residence-medicalisee-etoile-du-nord-est",
        "A regional trust of forty characters all, a-regional-trust-of-forty-characters-all",
        "A regional trust of forty characters all2, 'a-regional-trust-of-forty-characters-all-[0-9a-f]{8}'",
        "?, ''"
    })
    void an_id_of_a_site_says_all_its_letters_and_digits(String name, String id) {
        assertThat(CodeIds.whole(name)).matches(id);
    }

    private static CaseValues values(ProjectMapping mapping) {
        return new CaseValues(VARIABLES, List.of(), mapping);
    }

    private static RawCase person(String name, Map<Guid, String> values) {
        return new RawCase(GUID, Optional.ofNullable(name), values, Set.of(), Set.of());
    }

    @Test
    void usual_names_of_variables_are_known_in_any_case() {
        CaseValues usual = values(ProjectMapping.builder().build());
        Map<Guid, String> said = Map.of(ROLE, "GP", SITE, "Oak House", STAGE, "Round 2", AGE, "80");
        assertThat(usual.site(said)).contains(Id.of("oak-house"));
        assertThat(usual.stage(said)).contains(Id.of("round-2"));
        assertThat(usual.stages).containsExactly(Map.entry(Id.of("round-2"), "Round 2"));
        assertThat(usual.unused()).containsExactly("Age");
        assertThat(usual.site(Map.of(AGE, "80"))).isEmpty();
        assertThat(usual.site(Map.of(SITE, "?"))).isEmpty();
        assertThat(usual.stage(Map.of(STAGE, "-"))).isEmpty();
        assertThat(usual.speaker(person("P07", said)))
                .contains(Speaker.builder()
                        .participant(Id.of("P07"))
                        .roleAsSaid("GP")
                        .role(Role.GP)
                        .build());
    }

    @Test
    void a_mapping_names_other_variables_exactly() {
        CaseValues named = values(ProjectMapping.builder()
                .roleVariable("Age")
                .siteVariable("PHASE")
                .stageVariable("Care Home")
                .build());
        Map<Guid, String> said = Map.of(ROLE, "GP", SITE, "Oak House", STAGE, "Round 2", AGE, "old hand");
        assertThat(named.site(said)).contains(Id.of("round-2"));
        assertThat(named.stage(said)).contains(Id.of("oak-house"));
        assertThat(named.speaker(person("P07", said)).orElseThrow().roleAsSaid())
                .contains("old hand");
        assertThat(named.unused()).containsExactly("Job role");
        assertThat(values(ProjectMapping.builder().siteVariable("phase").build())
                        .site(said))
                .isEmpty();
    }

    /** Nobody is called by a letter and a number; a name of a person must not leave the project. */
    @ParameterizedTest
    @CsvSource({
        "P07, P07, true",
        "nurse-2, nurse-2, true",
        "GP 3, GP-3, true",
        "Anna Bell, case-0a1b2c3d, false",
        "Anna, case-0a1b2c3d, false",
        "7, 7, true",
        // No id may begin so.
        "-7, case-0a1b2c3d, false",
        ", case-0a1b2c3d, false"
    })
    void a_case_is_named_by_its_pseudonym_or_else_by_its_id(String name, String participant, boolean pseudonym) {
        RawCase person = person(name, Map.of());
        assertThat(CaseValues.isPseudonym(person)).isEqualTo(pseudonym);
        assertThat(values(ProjectMapping.builder().build())
                        .speaker(person)
                        .orElseThrow()
                        .participant())
                .contains(Id.of(participant));
    }

    @Test
    void a_speaker_is_known_by_any_of_participant_and_role() {
        assertThat(Speaker.builder().role(Role.GP).build().participant()).isEmpty();
        assertThat(Speaker.builder().roleAsSaid("doctor").build().role()).isEmpty();
        assertThat(Speaker.builder().participant(Id.of("P1")).build().role()).isEmpty();
        assertThatThrownBy(() -> Speaker.builder().build()).hasMessage("must have a participant or a role");
        assertThatThrownBy(() -> Speaker.builder().roleAsSaid(" ").build())
                .hasMessageStartingWith("/roleAsSaid: must not be blank");
    }
}
