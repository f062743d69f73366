package io.github.qic.payments.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.TeamMeeting;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.TimeRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A programme before its days are set. By hand: a manager at entry to band 7 in 2016/17 has £16.05 an hour. */
class UndatedForecastTest {
    private static final Participant MANAGER =
            Cases.COLLABORATIVE.participants().get(0);
    private static final TimeSlot FIRST_MORNING =
            new TimeSlot(LocalDate.of(2016, 9, 1), LocalTime.of(10, 0), LocalTime.of(12, 0));

    @Test
    void every_gathering_of_a_month_counts() {
        Forecast forecast = forecast(MANAGER, TimeRules.exact(), 4);
        assertThat(forecast.unpriced()).isEmpty();
        assertThat(forecast.low()).isEqualTo(Money.of("128.40"));
    }

    @Test
    void gatherings_without_a_day_do_not_share_the_limit_of_one_day() {
        TimeRules twoHours = TimeRules.builder().dailyCapMinutes(120).build();
        assertThat(forecast(MANAGER, twoHours, 4).low()).isEqualTo(Money.of("128.40"));
    }

    /** The gathering on the 1st is missed, the three without a day are not. */
    @Test
    void somebody_who_joins_within_the_month_is_meant_to_come_from_then_on() {
        Participant later =
                MANAGER.toBuilder().joined(LocalDate.of(2016, 9, 20)).build();
        assertThat(forecast(later, TimeRules.exact(), 4).low()).isEqualTo(Money.of("96.30"));
        Participant next = MANAGER.toBuilder().joined(LocalDate.of(2016, 10, 1)).build();
        assertThat(forecast(next, TimeRules.exact(), 4).rows()).isEmpty();
    }

    /** Only the 1st is left: the gathering on its morning is paid, the other three cannot be attended as well. */
    @Test
    void a_person_is_meant_to_come_on_the_first_and_on_the_last_day() {
        LocalDate first = FIRST_MORNING.date();
        Forecast forecast =
                forecast(MANAGER.toBuilder().joined(first).left(first).build(), TimeRules.exact(), 4);
        assertThat(forecast.low()).isEqualTo(Money.of("32.10"));
        assertThat(forecast.unpriced()).hasSize(3);
    }

    /** 28 of the 29 at 32.10 each. */
    @Test
    void what_does_not_fit_into_the_days_of_a_month_is_unpriced() {
        Forecast forecast = forecast(MANAGER, TimeRules.exact(), 29);
        assertThat(forecast.low()).isEqualTo(Money.of("898.80"));
        assertThat(forecast.unpriced())
                .singleElement()
                .satisfies(
                        rejection -> assertThat(rejection.attendance().date()).isEqualTo("2016-09-01"));
    }

    @Test
    void gatherings_without_a_day_do_not_share_the_limit_of_one_week() {
        TimeRules twoHours = TimeRules.builder().weeklyCapMinutes(120).build();
        assertThat(forecast(MANAGER, twoHours, 4).low()).isEqualTo(Money.of("128.40"));
    }

    /** With 30 minutes of travel, 150 minutes are 40.125. */
    @Test
    void only_who_comes_in_person_travels() {
        TimeRules travel = TimeRules.builder().travelMinutes(30).build();
        assertThat(forecast(MANAGER, travel, 1).low()).isEqualTo(Money.of("40.13"));
        assertThat(forecast(MANAGER, travel, 1, VenueKind.ONLINE).low()).isEqualTo(Money.of("32.10"));
    }

    /** A team of 1,000 meets 1,001 times. */
    @Test
    void a_forecast_of_more_than_a_million_invitations_is_refused() {
        List<Participant> people = IntStream.range(0, 1_000)
                .mapToObj(i -> MANAGER.toBuilder().id(Id.of("P-" + i)).build())
                .toList();
        Team team = Team.builder()
                .id(Id.of("team"))
                .name("Team")
                .members(people.stream().map(Participant::id).toList())
                .build();
        List<TeamMeeting> meetings = IntStream.range(0, 1_001)
                .mapToObj(i -> TeamMeeting.builder()
                        .id(Id.of("meeting-" + i))
                        .team(team.id())
                        .month(1)
                        .venue(Venue.of(VenueKind.ONLINE))
                        .build())
                .toList();
        Collaborative large = Cases.COLLABORATIVE.toBuilder()
                .participants(people)
                .teams(List.of(team))
                .programme(Cases.COLLABORATIVE.programme().toBuilder()
                        .events(List.of())
                        .meetings(meetings)
                        .build())
                .build();
        assertThatThrownBy(() -> forecast(large, TimeRules.exact()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/programme: must be at most 1,000,000 people x gatherings, but are 1,001,000");
    }

    private static Forecast forecast(Participant person, TimeRules time, int gatherings) {
        return forecast(person, time, gatherings, VenueKind.UNIVERSITY);
    }

    /** One gathering on the morning of the 1st, the others with no day yet. */
    private static Forecast forecast(Participant person, TimeRules time, int gatherings, VenueKind venue) {
        List<LearningEvent> events = new ArrayList<>();
        for (int i = 1; i <= gatherings; i++) {
            events.add(LearningEvent.builder()
                    .id(Id.of("event-" + i))
                    .name("Learning event " + i)
                    .month(1)
                    .venue(Venue.of(venue))
                    .slot(i == gatherings ? Optional.of(FIRST_MORNING) : Optional.empty())
                    .build());
        }
        Collaborative planned = Cases.COLLABORATIVE.toBuilder()
                .participants(List.of(person))
                .programme(Cases.COLLABORATIVE.programme().toBuilder()
                        .events(events)
                        .build())
                .build();
        return forecast(planned, time);
    }

    private static Forecast forecast(Collaborative planned, TimeRules time) {
        Scheme scheme = PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM).toBuilder()
                .time(time)
                .build();
        return Forecast.of(
                planned,
                ForecastInput.builder()
                        .low(scheme)
                        .high(scheme)
                        .tables(PayTables.standard())
                        .attendancePercent(BigDecimal.valueOf(100))
                        .assumedMinutes(120)
                        .build());
    }
}
