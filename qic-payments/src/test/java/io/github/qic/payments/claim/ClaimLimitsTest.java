package io.github.qic.payments.claim;

import static io.github.qic.payments.claim.Small.attended;
import static io.github.qic.payments.claim.Small.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.scheme.ActualCostBasis;
import io.github.qic.payments.scheme.BandBasis;
import io.github.qic.payments.scheme.ClaimWindow;
import io.github.qic.payments.scheme.MinimumTime;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.OwnSalaryBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import io.github.qic.payments.scheme.TimeRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimLimitsTest {
    private static final PayTerms TOP = PayTerms.plain(new BandBasis(Band.BAND_7, PointChoice.top()));
    private static final Scheme SCHEME = Scheme.builder()
            .id(Id.of("limits"))
            .title("Limits")
            .addRules(SchemeRule.builder().name("all").terms(TOP).build())
            .build();
    private static final Scheme WEEKLY = SCHEME.toBuilder()
            .rules(List.of(SchemeRule.builder()
                    .name("all")
                    .terms(TOP.toBuilder()
                            .onCosts(OnCosts.builder()
                                    .nationalInsurance(SecondaryThresholdUse.FREE_EACH_WEEK)
                                    .build())
                            .build())
                    .build()))
            .build();
    private static final Attendance MORNING = attended("manager", "2016-09-14", "09:00", "13:00");
    private static final Attendance AFTERNOON = attended("manager", "2016-09-14", "13:00", "17:30");

    private static Pricing pricing(Scheme scheme) {
        return Pricing.of(scheme, PayTables.standard());
    }

    private static List<String> outcomes(List<PricingDecision> decisions) {
        return decisions.stream()
                .map(d -> d instanceof PricedAttendance a
                        ? a.minutes() + " min " + a.total()
                        : ((Rejection) d).reason().toString())
                .toList();
    }

    private static List<String> decided(Scheme scheme, Attendance... attendances) {
        return outcomes(pricing(scheme).decisions(Small.COLLABORATIVE, register(attendances)));
    }

    @Test
    void overlapping_time_is_paid_once() {
        Attendance overlapping = attended("manager", "2016-09-14", "12:59", "14:00");
        assertThat(decided(SCHEME, MORNING, overlapping, AFTERNOON))
                .containsExactly("240 min 84.64", "OVERLAPPING_TIME", "270 min 95.22");
    }

    @Test
    void time_past_midnight_is_one_attendance_and_overlaps_with_that_of_the_next_day() {
        // 360 minutes at 21.16 an hour: 126.96; the two hours before midnight are 42.32.
        assertThat(decided(
                        SCHEME,
                        attended("manager", "2016-09-14", "21:00", "27:00"),
                        attended("manager", "2016-09-15", "02:59", "04:00"),
                        attended("manager", "2016-09-15", "22:00", "24:00")))
                .containsExactly("360 min 126.96", "OVERLAPPING_TIME", "120 min 42.32");
        EarlierClaim night = earlier("2016-09-13T21:00", "33:01", "home");
        assertThat(after(night)).containsExactly("OVERLAPPING_TIME", "270 min 95.22");
    }

    @Test
    void clock_changes_count_where_the_zone_is_given() {
        Attendance spring = attended("manager", "2017-03-26", "00:30", "02:30");
        Attendance autumn = attended("manager", "2017-10-29", "00:30", "02:30");
        Scheme london = SCHEME.toBuilder()
                .time(TimeRules.builder().zone(ZoneId.of("Europe/London")).build())
                .build();
        assertThat(decided(SCHEME, spring, autumn)).hasSize(2).allMatch(decision -> decision.startsWith("120 min"));
        assertThat(decided(london, spring, autumn))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("60 min"),
                        second -> assertThat(second).startsWith("180 min"));
        Claim first = pricing(london)
                .claims(Small.COLLABORATIVE, register(spring))
                .claims()
                .get(0);
        assertThat(first.toString()).contains("60 min attended (120 on the clock, which changed that night)");
    }

    @Test
    void earlier_claims_are_not_paid_again_and_the_reason_says_who_claimed() {
        EarlierClaim same = earlier("2016-09-14T09:00", "13:00", "home");
        EarlierClaim other = earlier("2016-09-14T09:00", "13:00", "practice");
        EarlierClaim overlapping = earlier("2016-09-14T12:00", "13:01", "home");
        assertThat(after(same)).containsExactly("ALREADY_CLAIMED", "270 min 95.22");
        assertThat(after(other)).containsExactly("CLAIMED_BY_ANOTHER_EMPLOYER", "270 min 95.22");
        assertThat(after(overlapping)).containsExactly("OVERLAPPING_TIME", "OVERLAPPING_TIME");
    }

    private static EarlierClaim earlier(String id, String gathering, String start, String end) {
        return new EarlierClaim(
                Id.of(id),
                AttendanceKey.parse("manager/" + gathering + "/" + start),
                EndTime.parse(end),
                Optional.of(Id.of("home")),
                60,
                Money.of("20"),
                Money.of("20"));
    }

    private static List<String> reasons(Pricing pricing, Attendance... attendances) {
        return pricing.decisions(Small.COLLABORATIVE, register(attendances)).stream()
                .map(decision -> decision.match(
                        paid -> paid.minutes() + " min", rejected -> rejected.reason() + " " + rejected.message()))
                .toList();
    }

    /** In the order of their days, then of the list for what is paid elsewhere, and the last in the list for what is billed. */
    @Test
    void of_several_earlier_claims_in_the_way_one_is_named() {
        EarlierClaim night = earlier("night", "event-1", "2016-09-13T22:00", "33:30");
        EarlierClaim long1 = earlier("long-1", "event-1", "2016-09-14T08:00", "12:00");
        EarlierClaim short1 = earlier("short-1", "event-2", "2016-09-14T09:10", "09:20");
        EarlierClaim same = earlier("same", "event-1", "2016-09-14T09:00", "13:00");
        EarlierClaim late = earlier("late", "event-1", "2016-09-14T17:00", "18:00");
        String overlaps = "OVERLAPPING_TIME overlaps time already claimed as ";
        Pricing elsewhere = pricing(SCHEME).toBuilder()
                .addEarlierClaims(late, short1, same, long1)
                .build();
        assertThat(reasons(elsewhere, MORNING, AFTERNOON)).containsExactly(overlaps + "short-1", overlaps + "late");
        assertThat(reasons(elsewhere.toBuilder().addEarlierClaims(night).build(), MORNING, AFTERNOON))
                .containsExactly(overlaps + "night", overlaps + "late");
        assertThat(reasons(
                        elsewhere.toBuilder()
                                .earlierClaims(List.of(late, same, short1))
                                .build(),
                        MORNING,
                        attended("manager", "2016-09-14", "13:00", "17:00")))
                .containsExactly("ALREADY_CLAIMED already claimed as same", "240 min");
        Pricing billed =
                pricing(SCHEME).toBuilder().addBilled(late, long1, short1).build();
        assertThat(reasons(billed, MORNING, AFTERNOON))
                .containsExactly(
                        "OVERLAPPING_TIME overlaps time already billed as short-1",
                        "OVERLAPPING_TIME overlaps time already billed as late");
        assertThat(reasons(billed.toBuilder().addBilled(same).build(), MORNING)).containsExactly("240 min");
    }

    /** Each of 40,000 attendances of a day is compared with one of 80,000 claims of that day; all end before the last begins. */
    @Test
    void thousands_of_earlier_claims_of_one_day_are_found_by_their_time() {
        List<EarlierClaim> claims = IntStream.range(0, 40_000)
                .mapToObj(i -> earlier("claim-" + i, "event-" + i, "2016-09-14T08:00", "12:59"))
                .toList();
        Attendance[] attendances = Stream.concat(
                        IntStream.range(0, 40_000)
                                .mapToObj(i -> new Attendance(
                                        Id.of("manager"),
                                        Id.of("other-" + i),
                                        MORNING.date(),
                                        LocalTime.of(9, 0),
                                        EndTime.parse("12:00"),
                                        MORNING.mode())),
                        Stream.of(AFTERNOON))
                .toArray(Attendance[]::new);
        Pricing pricing =
                pricing(SCHEME).toBuilder().earlierClaims(claims).billed(claims).build();
        assertThat(reasons(pricing, attendances))
                .hasSize(40_001)
                .startsWith("OVERLAPPING_TIME overlaps time already claimed as claim-0")
                .endsWith("270 min");
    }

    @Test
    void negative_figures_of_an_earlier_claim_are_refused() {
        EarlierClaim claim = earlier("2016-09-14T09:00", "13:00", "home");
        assertThatThrownBy(() -> new EarlierClaim(
                        claim.id(),
                        claim.attendance(),
                        claim.end(),
                        claim.employer(),
                        -1,
                        Money.of("-1"),
                        Money.of("-1")))
                .hasMessageContainingAll("/minutes: must not", "/pay: must not", "/total: must not");
    }

    private static List<String> after(EarlierClaim earlier) {
        Pricing pricing = pricing(SCHEME).toBuilder().addEarlierClaims(earlier).build();
        return outcomes(pricing.decisions(Small.COLLABORATIVE, register(MORNING, AFTERNOON)));
    }

    private static EarlierClaim earlier(String start, String end, String employer) {
        return new EarlierClaim(
                Id.of("before"),
                AttendanceKey.parse("manager/event-1/" + start),
                EndTime.parse(end),
                Optional.of(Id.of(employer)),
                60,
                Money.of("20"),
                Money.of("20"));
    }

    @Test
    void a_daily_cap_cuts_the_claim_that_passes_it_and_rejects_the_rest() {
        Scheme capped = SCHEME.toBuilder()
                .time(TimeRules.builder().dailyCapMinutes(300).build())
                .build();
        assertThat(decided(
                        capped,
                        MORNING,
                        AFTERNOON,
                        attended("manager", "2016-09-14", "18:00", "19:00"),
                        attended("manager", "2016-09-15", "18:00", "19:00")))
                .containsExactly("240 min 84.64", "60 min 21.16", "CAP_REACHED", "60 min 21.16");
        Claim cut = pricing(capped)
                .claims(Small.COLLABORATIVE, register(MORNING, AFTERNOON))
                .claims()
                .get(1);
        assertThat(cut.time()).contains("270 min attended, reduced to what was left of the daily cap: 60 min paid");
    }

    @Test
    void a_budget_is_paid_by_day_and_no_later_claim_is_paid_once_it_is_used_up() {
        Scheme capped = SCHEME.toBuilder().budget(Money.of("106")).build();
        Attendance shortest = attended("nurse", "2016-09-16", "09:00", "10:00");
        assertThat(decided(capped, shortest, AFTERNOON, MORNING, attended("gp", "2016-09-13", "09:00", "10:00")))
                .containsExactly("60 min 21.16", "240 min 84.64", "CAP_REACHED", "CAP_REACHED");
        assertThat(decided(capped.toBuilder().budget(Money.of("105.80")).build(), MORNING, shortest))
                .containsExactly("240 min 84.64", "60 min 21.16");
        assertThat(outcomes(pricing(capped).toBuilder()
                        .addEarlierClaims(earlier("2016-09-01T09:00", "10:00", "home"))
                        .build()
                        .decisions(Small.COLLABORATIVE, register(MORNING, shortest))))
                .containsExactly("240 min 84.64", "CAP_REACHED");
    }

    @Test
    void the_window_includes_its_first_and_last_day() {
        Scheme windowed = SCHEME.toBuilder()
                .window(ClaimWindow.builder()
                        .firstDay(LocalDate.of(2016, 9, 14))
                        .lastDay(LocalDate.of(2016, 9, 15))
                        .build())
                .build();
        assertThat(decided(
                        windowed,
                        attended("nurse", "2016-09-13", "09:00", "10:00"),
                        attended("nurse", "2016-09-14", "09:00", "10:00"),
                        attended("nurse", "2016-09-15", "09:00", "10:00"),
                        attended("nurse", "2016-09-16", "09:00", "10:00")))
                .containsExactly("OUTSIDE_WINDOW", "60 min 21.16", "60 min 21.16", "OUTSIDE_WINDOW");
    }

    @Test
    void a_claim_after_its_last_day_is_late() {
        Scheme limited = SCHEME.toBuilder()
                .window(ClaimWindow.builder().daysToClaim(28).build())
                .build();
        assertThatThrownBy(() -> pricing(limited))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/claimedOn");
        Pricing.Builder pricing = Pricing.builder().scheme(limited).tables(PayTables.standard());
        assertThat(outcomes(pricing.claimedOn(LocalDate.of(2016, 10, 12))
                        .build()
                        .decisions(Small.COLLABORATIVE, register(MORNING))))
                .containsExactly("240 min 84.64");
        assertThat(outcomes(pricing.claimedOn(LocalDate.of(2016, 10, 13))
                        .build()
                        .decisions(Small.COLLABORATIVE, register(MORNING))))
                .containsExactly("OUTSIDE_WINDOW");
    }

    @Test
    void time_below_the_minimum_can_be_rejected() {
        Scheme minimum = SCHEME.toBuilder()
                .time(TimeRules.builder()
                        .minimum(new MinimumTime(60, MinimumTime.Below.REFUSED))
                        .build())
                .build();
        assertThat(decided(
                        minimum,
                        attended("nurse", "2016-09-13", "09:00", "09:59"),
                        attended("nurse", "2016-09-14", "09:00", "10:00")))
                .containsExactly("BELOW_MINIMUM", "60 min 21.16");
    }

    @Test
    void an_earlier_claim_of_the_day_counts_towards_its_cap() {
        Scheme capped = SCHEME.toBuilder()
                .time(TimeRules.builder().dailyCapMinutes(300).build())
                .build();
        Claim morning = pricing(SCHEME)
                .claims(Small.COLLABORATIVE, register(MORNING))
                .claims()
                .get(0);
        assertThat(outcomes(pricing(capped).toBuilder()
                        .addEarlierClaims(EarlierClaim.of(morning))
                        .build()
                        .decisions(Small.COLLABORATIVE, register(MORNING, AFTERNOON))))
                .containsExactly("ALREADY_CLAIMED", "60 min 21.16");
    }

    /** Weeks from 6 April 2016: 14 September begins one. 84.64 uses part of 156; 13.8% of (116.38 - 71.36) is 6.21. */
    @Test
    void a_free_threshold_is_used_once_a_week() {
        Claims claims = pricing(WEEKLY)
                .claims(
                        Small.COLLABORATIVE,
                        register(
                                attended("manager", "2016-09-13", "09:00", "14:30"),
                                MORNING,
                                attended("manager", "2016-09-20", "09:00", "14:30"),
                                attended("manager", "2016-09-21", "09:00", "14:30")));
        assertThat(claims.claims())
                .extracting(c -> c.charges().get(1).amount().toString())
                .containsExactly("0.00", "0.00", "6.21", "0.00");
        assertThat(claims.claims().get(2).charges().get(1).steps().get(0).text())
                .isEqualTo("national insurance: 13.8% of £45.02, the part above what is left of the week's threshold,"
                        + " £71.36 = 6.21276, rounded to £6.21");
        Claims last = pricing(WEEKLY).toBuilder()
                .addEarlierClaims(EarlierClaim.of(claims.claims().get(1)))
                .build()
                .claims(Small.COLLABORATIVE, register(attended("manager", "2016-09-20", "09:00", "14:30")));
        assertThat(last.claims().get(0).charges().get(1).amount()).isEqualTo(Money.of("6.21"));
    }

    /**
     * 5 April 2017 is a week by itself, the last of its tax year; the next begins on 6 April with another threshold. 41,787
     * gives 21.37 and 170.96 for 8 hours; 13.8% of 14.96 (above 156) and of 13.96 (above 157).
     */
    @Test
    void the_weeks_of_national_insurance_begin_on_6_april() {
        assertThat(pricing(WEEKLY)
                        .claims(
                                Small.COLLABORATIVE,
                                register(
                                        attended("manager", "2017-04-05", "09:00", "17:00"),
                                        attended("manager", "2017-04-06", "09:00", "17:00")))
                        .claims())
                .extracting(c -> c.charges().get(1).amount().toString())
                .containsExactly("2.06", "1.93");
    }

    @Test
    void a_sorted_stream_gives_the_decisions_of_the_register() {
        Attendance other = attended("gp", "2016-09-15", "09:00", "10:00");
        Attendance overlapping = attended("manager", "2016-09-14", "12:59", "14:00");
        List<PricingDecision> streamed = pricing(SCHEME)
                .sortedDecisions(
                        Small.COLLABORATIVE,
                        Stream.of(
                                attended("a-stranger", "2016-09-14", "09:00", "10:00"),
                                other,
                                MORNING,
                                MORNING,
                                overlapping,
                                AFTERNOON))
                .toList();
        assertThat(outcomes(streamed))
                .containsExactly(
                        "NOT_ELIGIBLE",
                        "60 min 21.16",
                        "240 min 84.64",
                        "ALREADY_CLAIMED",
                        "OVERLAPPING_TIME",
                        "270 min 95.22");
    }

    @Test
    void an_unsorted_stream_is_refused() {
        assertThatThrownBy(() -> pricing(SCHEME)
                        .sortedDecisions(Small.COLLABORATIVE, Stream.of(AFTERNOON, MORNING))
                        .toList())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be sorted by person");
    }

    @Test
    void limits_across_attendances_cannot_be_applied_one_by_one() {
        assertThat(outcomes(Stream.of(AFTERNOON, MORNING)
                        .map(pricing(SCHEME).pricer(Small.COLLABORATIVE)::decide)
                        .toList()))
                .containsExactly("270 min 95.22", "240 min 84.64");
        Scheme budget = SCHEME.toBuilder().budget(Money.of("106")).build();
        assertThatThrownBy(() -> pricing(budget).pricer(Small.COLLABORATIVE)).hasMessageContaining("/scheme/budget");
        assertThatThrownBy(() -> pricing(budget).sortedDecisions(Small.COLLABORATIVE, Stream.of()))
                .hasMessageContaining("/scheme/budget");
        Scheme capped = SCHEME.toBuilder()
                .time(TimeRules.builder().dailyCapMinutes(300).build())
                .build();
        assertThatThrownBy(() -> pricing(capped).pricer(Small.COLLABORATIVE))
                .hasMessageStartingWith("/scheme/time/dailyCapMinutes");
        assertThatThrownBy(() -> pricing(WEEKLY).pricer(Small.COLLABORATIVE)).hasMessageStartingWith("/scheme/rules");
        OnCosts onAll = OnCosts.builder()
                .nationalInsurance(SecondaryThresholdUse.USED_BY_NORMAL_PAY)
                .build();
        Scheme insured = SCHEME.toBuilder()
                .rules(List.of(SchemeRule.builder()
                        .name("all")
                        .terms(TOP.toBuilder().onCosts(onAll).build())
                        .build()))
                .build();
        assertThat(outcomes(List.of(pricing(insured).pricer(Small.COLLABORATIVE).decide(MORNING))))
                .as("without a threshold")
                .containsExactly("240 min 96.32"); // 84.64 and 13.8%
        Claim earlier = pricing(SCHEME)
                .claims(Small.COLLABORATIVE, register(MORNING))
                .claims()
                .get(0);
        assertThatThrownBy(() -> pricing(SCHEME).toBuilder()
                        .addEarlierClaims(EarlierClaim.of(earlier))
                        .build()
                        .pricer(Small.COLLABORATIVE))
                .hasMessageStartingWith("/earlierClaims");
    }

    @Test
    void an_invalid_salary_or_cost_is_refused_without_showing_it() {
        Scheme own = SCHEME.toBuilder()
                .rules(List.of(SchemeRule.builder()
                        .name("own")
                        .terms(PayTerms.plain(new OwnSalaryBasis(RateUnit.HOUR)))
                        .build()))
                .build();
        Pricing salaries = pricing(own).toBuilder()
                .salaries(person -> Optional.of(OwnSalary.of(Money.of("-12345"))))
                .build();
        assertThatThrownBy(() -> salaries.decisions(Small.COLLABORATIVE, register(MORNING)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/salaries/manager: must be greater than zero")
                .hasMessageNotContaining("12345");
        assertThat(decided(own, MORNING)).containsExactly("FIGURE_NOT_GIVEN");
        Pricing nothing = pricing(own).toBuilder()
                .salaries(person -> Optional.of(OwnSalary.of(Money.ZERO)))
                .build();
        assertThatThrownBy(() -> nothing.decisions(Small.COLLABORATIVE, register(MORNING)))
                .hasMessageContaining("/salaries/manager: must be greater than zero");

        Scheme actual = SCHEME.toBuilder()
                .rules(List.of(SchemeRule.builder()
                        .name("actual")
                        .terms(PayTerms.plain(new ActualCostBasis(TOP.basis())))
                        .build()))
                .build();
        Pricing costs = pricing(actual).toBuilder()
                .actualCosts(attendance -> Optional.of(Money.of("-1")))
                .build();
        assertThatThrownBy(() -> costs.decisions(Small.COLLABORATIVE, register(MORNING)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/actualCosts/manager/event-1/2016-09-14T09:00: must not be negative");
        Pricing huge = pricing(actual).toBuilder()
                .actualCosts(attendance -> Optional.of(Money.MAX.plus(Money.ofPence(1))))
                .build();
        assertThatThrownBy(() -> huge.decisions(Small.COLLABORATIVE, register(MORNING)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/actualCosts/manager/event-1/2016-09-14T09:00: is out of range");
        assertThat(decided(actual, MORNING)).containsExactly("FIGURE_NOT_GIVEN");
    }

    /** 84.64 and 10.22 of paid leave use 94.86 of 156; 13.8% of (116.38 + 14.05 - 61.14) is 9.56. */
    @Test
    void paid_leave_uses_the_threshold_too() {
        PayTerms terms = TOP.toBuilder()
                .onCosts(OnCosts.builder()
                        .nationalInsurance(SecondaryThresholdUse.FREE_EACH_WEEK)
                        .paidLeavePercent(new BigDecimal("12.07"))
                        .build())
                .build();
        Scheme leave = SCHEME.toBuilder()
                .rules(List.of(SchemeRule.builder().name("all").terms(terms).build()))
                .build();
        assertThat(pricing(leave)
                        .claims(
                                Small.COLLABORATIVE,
                                register(MORNING, attended("manager", "2016-09-20", "09:00", "14:30")))
                        .claims())
                .extracting(c -> c.charges().get(2).amount().toString())
                .containsExactly("0.00", "9.56");
    }

    @Test
    void an_earlier_claim_of_another_week_leaves_the_threshold_alone() {
        Claim before = pricing(WEEKLY)
                .claims(Small.COLLABORATIVE, register(attended("manager", "2016-09-13", "09:00", "17:00")))
                .claims()
                .get(0);
        Claims after = pricing(WEEKLY).toBuilder()
                .addEarlierClaims(EarlierClaim.of(before))
                .build()
                .claims(Small.COLLABORATIVE, register(MORNING));
        assertThat(after.claims().get(0).charges().get(1).amount()).isEqualTo(Money.ZERO);
    }

    /** Four hours are £84.64. £156 a week are free: after £100 from the same employer 13.8% of £28.64, or £3.95. */
    @Test
    void pay_from_another_employer_leaves_the_threshold_alone() {
        assertThat(totalAfterHundredPoundsFrom("home")).isEqualTo(Money.of("88.59"));
        assertThat(totalAfterHundredPoundsFrom("practice")).isEqualTo(Money.of("84.64"));
    }

    private static Money totalAfterHundredPoundsFrom(String employer) {
        EarlierClaim before = new EarlierClaim(
                Id.of("before"),
                AttendanceKey.parse("manager/event-2/2016-09-16T09:00"),
                EndTime.parse("10:00"),
                Optional.of(Id.of(employer)),
                60,
                Money.of("100"),
                Money.ZERO);
        return pricing(WEEKLY).toBuilder()
                .addEarlierClaims(before)
                .build()
                .claims(Small.COLLABORATIVE, register(MORNING))
                .total();
    }

    @Test
    void a_sorted_stream_takes_earlier_claims_into_account() {
        Pricing pricing = pricing(SCHEME).toBuilder()
                .addEarlierClaims(earlier("2016-09-14T09:00", "13:00", "home"))
                .build();
        assertThat(outcomes(pricing.sortedDecisions(Small.COLLABORATIVE, Stream.of(MORNING, AFTERNOON))
                        .toList()))
                .containsExactly("ALREADY_CLAIMED", "270 min 95.22");
    }

    @Test
    void somebody_who_is_not_a_participant_is_not_paid() {
        assertThat(decided(SCHEME, attended("stranger", "2016-09-14", "09:00", "10:00")))
                .containsExactly("NOT_ELIGIBLE");
    }
}
