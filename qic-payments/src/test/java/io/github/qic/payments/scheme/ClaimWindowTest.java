package io.github.qic.payments.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimWindowTest {
    /** 90 days after 2 January 2025 is 2 April. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2025-01-02, 2025-03-31, -
            2025-01-02, 2025-04-01, 'is claimed after 2025-03-31, the end of the financial year of the attendance'
            2025-01-02, 2025-04-02, 'is claimed after 2025-03-31, the end of the financial year of the attendance'
            2025-01-02, 2025-04-03, is claimed more than 90 days after the attendance
            2025-03-31, 2025-04-01, 'is claimed after 2025-03-31, the end of the financial year of the attendance'
            2025-04-01, 2025-06-30, -
            2025-04-01, 2025-07-01, is claimed more than 90 days after the attendance
            2025-05-20, 2025-07-31, -
            2025-05-20, 2025-08-01, is claimed after 2025-07-31
            """)
    void a_claim_is_too_late_the_day_after_each_limit_and_says_which(LocalDate day, LocalDate claimed, String why) {
        ClaimWindow window = ClaimWindow.builder()
                .daysToClaim(90)
                .lastClaimDay(LocalDate.of(2025, 7, 31))
                .financialYearEnd(MonthDay.of(3, 31))
                .build();
        assertThat(window.tooLate(day, claimed).orElse(null)).isEqualTo(why);
    }

    @Test
    void days_at_the_end_of_time_are_refused_by_the_rule_of_all_dates() {
        ClaimWindow window = ClaimWindow.builder()
                .daysToClaim(90)
                .financialYearEnd(MonthDay.of(3, 31))
                .build();
        assertThatThrownBy(() -> window.tooLate(LocalDate.MAX, LocalDate.MIN))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/day: must be between 1900 and 2200")
                .hasMessageContaining("/claimedOn: must be between 1900 and 2200");
    }
}
