package io.github.qic.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfessionTest {
    @Test
    void roles_of_one_profession_share_it_whoever_employs_them() {
        assertThat(Profession.of(Role.GP))
                .isEqualTo(Profession.of(Role.GERIATRICIAN))
                .contains(Profession.MEDICINE);
        assertThat(Profession.of(Role.CARE_HOME_NURSE)).isEqualTo(Profession.of(Role.COMMUNITY_MATRON));
    }

    @Test
    void a_role_that_tells_no_profession_has_none() {
        assertThat(Profession.of(Role.CARE_COORDINATOR)).isEmpty();
        assertThat(Profession.of(Role.of("podiatrist"))).isEmpty();
    }
}
