package io.github.qic.payments.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayAwardsTest {
    private static final PayTables TABLES = PayTables.standard();
    private static final RowSource DAILY = new RowSource(Verification.OFFICIAL, "daily");

    /** The 2025/26 award took effect on 1 April 2025 and was announced on 22 May 2025. */
    @ParameterizedTest
    @CsvSource({
        "2025-04-10, 2025-05-21, 2024-04-01",
        "2025-04-10, 2025-05-22, 2025-04-01",
        "2025-03-31, 2025-05-22, 2024-04-01",
        "2026-04-01, 2026-04-01, 2026-04-01",
        "2026-04-01, 2026-02-11, 2025-04-01",
        "2026-04-01, 2025-05-21, 2024-04-01",
        "2018-05-01, 2018-06-27, 2018-04-01",
        "2016-09-14, 2016-09-14, 2016-04-01",
        "2017-09-14, 2018-06-27, 2017-04-01",
        "2017-04-01, 2017-03-27, 2016-04-01",
        "2017-04-01, 2017-03-28, 2017-04-01"
    })
    void until_an_award_is_announced_the_old_scale_applies(LocalDate day, LocalDate knownOn, LocalDate scale) {
        var rows = TABLES.awards()
                .knownRows(TABLES.agendaForChange(), "band 7", day, knownOn)
                .orElseThrow();
        assertThat(rows.get(0).effective().from()).isEqualTo(scale);
    }

    /** If it is not known when the award of 2017 was announced, there is no answer between its neighbours. */
    @ParameterizedTest
    @CsvSource({"2017-09-14, 2017-10-01", "2018-05-01, 2018-06-26", "2017-04-01, 2016-03-14"})
    void a_look_up_that_depends_on_an_unknown_announcement_is_refused(LocalDate day, LocalDate knownOn) {
        assertThatThrownBy(() -> withoutAnnouncement(2017)
                        .knownRows(TABLES.agendaForChange(), "band 7", day, knownOn)
                        .orElseThrow())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("rates from 2017-04-01 were announced is not known");
    }

    /** An unknown day of announcement is before that of the next award, and after that of the one before. */
    @ParameterizedTest
    @CsvSource({
        "2017-04-01, 2018-06-27, 2017-04-01",
        "2017-09-14, 2026-11-26, 2017-04-01",
        "2018-05-01, 2018-06-27, 2018-04-01",
        "2016-09-14, 2017-03-28, 2016-04-01"
    })
    void the_awards_before_and_after_bound_an_unknown_announcement(LocalDate day, LocalDate knownOn, LocalDate scale) {
        var rows = withoutAnnouncement(2017)
                .knownRows(TABLES.agendaForChange(), "band 7", day, knownOn)
                .orElseThrow();
        assertThat(rows.get(0).effective().from()).isEqualTo(scale);
    }

    /** On 13 March 2016 even the award before it had not been announced, so that there is no older scale in the table. */
    @Test
    void an_award_is_not_announced_before_the_one_before_it() {
        assertThatThrownBy(() -> withoutAnnouncement(2017)
                        .knownRows(
                                TABLES.agendaForChange(), "band 7", LocalDate.of(2017, 4, 1), LocalDate.of(2016, 3, 13))
                        .orElseThrow())
                .hasMessageContaining("covers band 7 from 2016-04-01");
    }

    @Test
    void an_award_of_the_same_day_is_replaced() {
        PayAwards other = TABLES.awards()
                .with(
                        "2",
                        new PayAward(
                                LocalDate.of(2025, 4, 1),
                                Optional.of(LocalDate.of(2025, 6, 1)),
                                Optional.empty(),
                                new RowSource(Verification.OFFICIAL, "circular")));
        assertThat(other.rows()).hasSameSizeAs(TABLES.awards().rows());
        assertThat(other.id()).hasToString("awards 2");
        assertThat(other.knownRows(
                                TABLES.agendaForChange(),
                                "band 7",
                                LocalDate.of(2025, 4, 10),
                                LocalDate.of(2025, 5, 31))
                        .orElseThrow()
                        .get(0)
                        .effective()
                        .from())
                .isEqualTo("2024-04-01");
    }

    /** The standard awards, but for the day on which that of a year was announced. */
    static PayAwards withoutAnnouncement(int year) {
        return PayAwards.of(
                new TableId("awards", "test"),
                TABLES.awards().rows().stream()
                        .map(award -> award.effectiveFrom().getYear() == year
                                ? new PayAward(
                                        award.effectiveFrom(), Optional.empty(), Optional.empty(), award.source())
                                : award)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2017-04-01, 2016-03-13", "2016-09-14, 2016-03-13"})
    void a_day_before_the_first_announcement_has_no_rate(LocalDate day, LocalDate knownOn) {
        assertThatThrownBy(() -> TABLES.awards()
                        .knownRows(TABLES.agendaForChange(), "band 7", day, knownOn)
                        .orElseThrow())
                .hasMessageContaining("covers band 7 from 2016-04-01");
    }

    @ParameterizedTest
    @CsvSource("2026-09-01, 2026-09-01")
    void a_table_without_recorded_awards_is_refused(LocalDate day, LocalDate knownOn) {
        assertThatThrownBy(() -> PayAwards.of(new TableId("none", "1"), List.of())
                        .knownRows(TABLES.agendaForChange(), "band 7", day, knownOn)
                        .orElseThrow())
                .hasMessageContaining("is not known");
    }

    /** Years of daily rates, all announced later, or on days that are not known but for the first. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_thousand_awards_may_be_announced_too_late(boolean known) {
        LocalDate first = LocalDate.of(1990, 1, 1);
        PayTable<SalaryRange> table = PayTable.of(
                new TableId("daily", "1"),
                first.datesUntil(first.plusDays(1_000))
                        .map(day -> new SalaryRange(Money.of("1"), Money.of("2"), new DateRange(day, day), DAILY))
                        .toList());
        PayAwards awards = daily(first, 1_000, day -> known || day.equals(first));
        assertThat(awards.knownRows(table, "salaried GP", first.plusDays(999), first))
                .hasToString("missing: /day: table daily covers salaried GP from 1990-01-01 to 1992-09-26"
                        + " - but was: 1989-12-31");
    }

    private static PayAwards daily(LocalDate first, int count, Predicate<LocalDate> known) {
        return PayAwards.of(
                new TableId("awards", "1"),
                first.datesUntil(first.plusDays(count))
                        .map(day -> new PayAward(
                                day,
                                Optional.of(LocalDate.of(2020, 1, 1)).filter(announced -> known.test(day)),
                                Optional.empty(),
                                DAILY))
                        .toList());
    }

    @Test
    void a_table_has_at_most_a_thousand_awards() {
        LocalDate first = LocalDate.of(1990, 1, 1);
        PayAwards most = daily(first, 1_000, day -> true);
        PayAward another = most.rows().get(0);
        assertThat(most.with("2", another).rows()).hasSize(1_000);
        PayAward later = new PayAward(first.plusDays(1_000), Optional.empty(), Optional.empty(), DAILY);
        assertThatThrownBy(() -> most.with("2", later)).hasMessage("table awards must have at most 1,000 awards");
        assertThatThrownBy(() -> daily(first, 1_001, day -> true))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("table awards must have at most 1,000 awards");
    }
}
