package io.github.qic.cmoc.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.inquiry.NightNurses;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.core.finding.Finding;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I told Mrs. Okafor about it | NAME",
                "Dr Lee was there | NAME",
                "Interview with Mary | NAME",
                "we asked Sarah's team | NAME",
                "call 0115 496 0000 after six | TELEPHONE",
                "+44 (0)1632 960-001 | TELEPHONE",
                "07700900123 | TELEPHONE",
                "0990990990 | TELEPHONE",
                "0(123)4567890.1234 | TELEPHONE",
                "number 012345678901234 | TELEPHONE",
                "Dr Li | NAME",
                "dr. Li | NAME",
                "x@n.u | MAIL",
                "7@nhs-net.example | MAIL",
                "write to a.b@nhs.example please | MAIL"
            })
    void what_looks_like_personal_data_is_found(String text, PersonalData kind) {
        assertThat(PersonalData.in(text)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "St Mary's ward at Oak House, Nottingham",
                "The GP and the District Nurse came in May 2017",
                "10.1093/ageing/afab007",
                "doi 0000-0002-1825-0097 is an ORCID of 16 digits",
                "on 01/02/2017 at 09:30, 0.5 per cent, 100 000 pounds",
                "meet @ noon, @home, a@b",
                "grace and hope will mark the rose",
                "Dr. and nurse",
                "Dr X, Mr 7 Brown, Mrs (Okafor)",
                "Saint Mary and St. Mary",
                "012345678 and 0123456789012345",
                "room0115 496 0000, 1.0115496000 and 5/0115496000",
                "@nhs.example",
                "a@nhs.",
                " @nhs.example, a@.example, a@nhs., a@nhs.1, a@nhs, +@nhs.example"
            })
    void what_does_not_is_left_alone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void peach_and_another_inquiry_have_no_such_hint() {
        assertThat(TheoryCheck.standard().check(PeachInquiry.inquiry())).noneMatch(this::isPersonal);
        assertThat(TheoryCheck.standard().check(NightNurses.inquiry())).noneMatch(this::isPersonal);
    }

    private boolean isPersonal(Finding finding) {
        return finding.code().equals("cmoc.personal-data");
    }

    @Test
    void the_hint_names_the_place_and_not_the_person() {
        String json = TheoryCheckTest.edited(
                "/evidence/items/0/note = \"Anna Bell, 0115 496 0000\"; /evidence/sources/0/label = \"Talk with Mrs Bell\";"
                        + " /responses/1/remark = \"Ask Mrs Bell\"");
        List<Finding> found = TheoryCheck.standard().check(json).stream()
                .filter(this::isPersonal)
                .toList();
        assertThat(found)
                .extracting(Finding::path)
                .containsExactly("/evidence/sources/0", "/evidence/items/0", "/responses/1");
        assertThat(found.get(1).message()).endsWith(" holds what looks like a name and a telephone number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "0 ", "+", "@", "a@", "0-", "Mr "})
    void any_text_is_looked_through_in_linear_time(String unit) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PersonalData.in(unit.repeat(1_000_000)));
    }
}
