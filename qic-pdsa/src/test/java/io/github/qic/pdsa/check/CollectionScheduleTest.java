package io.github.qic.pdsa.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.pdsa.measure.Frequency;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the calendar, from Monday, 8 January 2024. */
class CollectionScheduleTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);

    /** A figure is complete once the next one could begin. */
    @ParameterizedTest
    @CsvSource({
        "DAILY, 2024-01-11",
        "WEEKLY, 2024-01-29",
        "FORTNIGHTLY, 2024-02-19",
        "MONTHLY, 2024-04-08",
        "QUARTERLY, 2024-10-08"
    })
    void three_figures_are_due_after_three_intervals(Frequency every, LocalDate due) {
        CollectionSchedule schedule = new CollectionSchedule(FIRST, every);
        assertThat(schedule.isDue(3, due.minusDays(1))).isFalse();
        assertThat(schedule.isDue(3, due)).isTrue();
        assertThat(schedule.isDue(3, due.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2024-01-11, 4",
        "WEEKLY, 2024-01-14, 1",
        "WEEKLY, 2024-01-15, 2",
        "FORTNIGHTLY, 2024-01-29, 2",
        "FORTNIGHTLY, 2024-02-05, 3",
        "MONTHLY, 2024-04-07, 3",
        "MONTHLY, 2024-04-08, 4",
        "QUARTERLY, 2024-07-07, 2",
        "QUARTERLY, 2024-07-08, 3"
    })
    void collections_are_counted_from_the_first_to_the_last(Frequency every, LocalDate last, long collections) {
        assertThat(new CollectionSchedule(FIRST, every).collections(FIRST, last))
                .isEqualTo(collections);
    }
}
