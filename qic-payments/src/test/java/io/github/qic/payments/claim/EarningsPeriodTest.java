package io.github.qic.payments.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tax year begins on 6 April, its months on the 6th, and its weeks every 7 days from 6 April; the last has a day or two. */
class EarningsPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "YEAR, 2025-04-05, 2024-04-06", "YEAR, 2025-04-06, 2025-04-06", "YEAR, 2026-01-01, 2025-04-06",
        "MONTH, 2025-05-05, 2025-04-06", "MONTH, 2025-05-06, 2025-05-06", "MONTH, 2026-01-05, 2025-12-06",
        "WEEK, 2025-04-06, 2025-04-06", "WEEK, 2025-04-12, 2025-04-06", "WEEK, 2025-04-13, 2025-04-13",
        "WEEK, 2026-04-04, 2026-03-29", "WEEK, 2026-04-05, 2026-04-05", "WEEK, 2026-04-06, 2026-04-06"
    })
    void a_period_of_earnings_has_a_first_day(EarningsPeriod period, LocalDate day, LocalDate first) {
        assertThat(period.firstDay(day)).isEqualTo(first);
    }
}
