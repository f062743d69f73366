package io.github.qic.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Sector;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void constants_are_words_and_abbreviations_stay_capitals() {
        assertThat(Words.of(Sector.CARE_HOME)).isEqualTo("care home");
        assertThat(Words.of(Sector.NHS)).isEqualTo("NHS");
        assertThat(Words.of(OrganisationKind.GP_PRACTICE)).isEqualTo("GP practice");
        assertThat(Words.of(OrganisationKind.NHS_TRUST)).isEqualTo("NHS trust");
        assertThat(Words.capital(Sector.CARE_HOME)).isEqualTo("Care home");
    }

    @Test
    void one_is_not_many() {
        assertThat(Words.count(0, "event")).isEqualTo("0 events");
        assertThat(Words.count(1, "event")).isEqualTo("1 event");
        assertThat(Words.count(2, "event")).isEqualTo("2 events");
    }

    @Test
    void a_long_list_names_the_first_five_and_how_many_more_there_are() {
        assertThat(Words.first(List.of("a"))).isEqualTo("a");
        assertThat(Words.first(List.of("a", "b", "c", "d", "e"))).isEqualTo("a, b, c, d, e");
        assertThat(Words.first(List.of("a", "b", "c", "d", "e", "f", "g"))).isEqualTo("a, b, c, d, e and 2 more");
    }
}
