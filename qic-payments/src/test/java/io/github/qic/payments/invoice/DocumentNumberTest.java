package io.github.qic.payments.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
    @ParameterizedTest
    @CsvSource({"INV-1, inv1", "INV 1, INV-1", "2016/77, 2016-77", "a.1, A1", "１２, 12", "№ 17, no.17", "ß1, SS1"})
    void two_ways_of_writing_a_number_have_one_key(String one, String other) {
        assertThat(new DocumentNumber(one).key()).isEqualTo(new DocumentNumber(other).key());
    }

    @ParameterizedTest
    @CsvSource({"1/21, 12/1", "1/21, 121", "2016/77, 201677", "é1, 1", "é1, e1", "INV-1, INV-01", "–, ?"})
    void different_numbers_have_different_keys(String one, String other) {
        assertThat(new DocumentNumber(one).key()).isNotEqualTo(new DocumentNumber(other).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\tb", "a\nb", " a", "a "})
    void a_number_is_one_line_of_text(String value) {
        assertThatThrownBy(() -> new DocumentNumber(value)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void what_a_supplier_writes_is_kept_but_for_its_spaces() {
        for (String written :
                List.of("1/21", "é1", "№ 17", "№ 十七", "счёт", "INV \ud83d\ude00 1", "inv/2016-01 b", "❤")) {
            assertThat(DocumentNumber.asWritten(written)).contains(new DocumentNumber(written));
        }
        assertThat(DocumentNumber.asWritten("\u00a0INV \t\n 7\u2003")).contains(new DocumentNumber("INV 7"));
        assertThat(DocumentNumber.asWritten("9".repeat(50))).isPresent();
        assertThat(DocumentNumber.asWritten("9".repeat(51))).isEmpty();
        assertThat(DocumentNumber.asWritten(" \u00a0\n")).isEmpty();
        assertThat(DocumentNumber.asWritten("A\ud83d1")).contains(new DocumentNumber("A 1"));
    }

    @Test
    void the_day_keeps_numbers_that_begin_again_apart() {
        DocumentNumber number = new DocumentNumber("9".repeat(50)).of(LocalDate.of(2026, 5, 31));
        assertThat(number.value()).endsWith("9 of 2026-05-31");
        assertThat(number.key()).isNotEqualTo(new DocumentNumber("9".repeat(50)).key());
    }
}
