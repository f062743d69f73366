package io.github.qic.payments.claim;

import static io.github.qic.payments.claim.Small.attended;
import static io.github.qic.payments.claim.Small.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.ContractHours;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.NationalInsurance;
import io.github.qic.payments.pay.PayTable;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.pay.RowSource;
import io.github.qic.payments.pay.TableId;
import io.github.qic.payments.pay.Verification;
import io.github.qic.payments.scheme.ActualCostBasis;
import io.github.qic.payments.scheme.BandBasis;
import io.github.qic.payments.scheme.Enhancement;
import io.github.qic.payments.scheme.ExpenseKind;
import io.github.qic.payments.scheme.ExpenseRule;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.FlatOnCosts;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.OwnSalaryBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.PensionCost;
import io.github.qic.payments.scheme.RateRounding;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import io.github.qic.payments.scheme.TimeRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms that programmes pay by, each worked out by hand. */
class WaysToPayTest {
    private static final PayTerms HUNDRED =
            PayTerms.plain(new FlatAmountBasis(Money.of("100"), FlatAmountBasis.Per.ATTENDANCE, "agreed"));
    private static final PayTerms AN_HOUR = PayTerms.plain(new FixedRateBasis(Money.of("25"), "agreed"));

    private static Scheme scheme(PayTerms terms) {
        return Scheme.builder()
                .id(Id.of("ways"))
                .title("Ways to pay")
                .addRules(SchemeRule.builder().name("all").terms(terms).build())
                .build();
    }

    private static Claims claims(Pricing pricing, Attendance... attendances) {
        return pricing.claims(Small.COLLABORATIVE, register(attendances));
    }

    private static Claims claims(PayTerms terms, Attendance... attendances) {
        return claims(Pricing.of(scheme(terms), PayTables.standard()), attendances);
    }

    private static PayTerms with(PayTerms terms, OnCosts.Builder costs) {
        return terms.toBuilder().onCosts(costs.build()).build();
    }

    private static List<String> charges(Claims claims) {
        return claims.claims().stream()
                .flatMap(claim -> claim.charges().stream())
                .map(charge -> charge.kind() + " " + charge.amount())
                .toList();
    }

    private static Attendance hour(String person, String day) {
        return attended(person, day, "10:00", "11:00");
    }

    private static Attendance at(String gathering, Attendance attendance) {
        return new Attendance(
                attendance.participant(),
                Id.of(gathering),
                attendance.date(),
                attendance.start(),
                attendance.end(),
                attendance.mode());
    }

    /** 40,000 / 52.143 / 35 = 21.9177, / 37.5 = 20.4566, / 40 = 19.1780; a session of 250 minutes / 8.4 = 91.3240. */
    @ParameterizedTest
    @CsvSource({"35, HOUR, 21.92", "37.5, HOUR, 20.46", "40, HOUR, 19.18", "35, SESSION, 21.92"})
    void an_own_salary_is_paid_by_the_hours_of_its_contract(String hours, RateUnit unit, String pay) {
        Pricing pricing = Pricing.of(scheme(PayTerms.plain(new OwnSalaryBasis(unit))), PayTables.standard()).toBuilder()
                .salaries(person -> Optional.of(new OwnSalary(Money.of("40000"), ContractHours.of(hours))))
                .build();
        Claim claim = claims(pricing, hour("manager", "2016-09-14")).claims().get(0);
        assertThat(claim.pay().amount()).isEqualTo(Money.of(pay));
        assertThat(claim.pay().text())
                .startsWith(unit == RateUnit.HOUR ? "hourly rate: own salary / 52.143 / " + hours : "rate of");
    }

    /** 18,157 / 52.143 / 37.5 = 9.285746: 9.29 x 1.88 = 17.4652, but 9.285746 x 1.88 = 17.4572. */
    @ParameterizedTest
    @CsvSource({"BEFORE_ENHANCEMENT, 17.47", "AFTER_ENHANCEMENT, 17.46"})
    void the_order_of_rounding_is_a_choice_of_the_scheme(RateRounding rounding, String rate) {
        PayTerms terms = PayTerms.plain(new BandBasis(Band.BAND_2, PointChoice.top())).toBuilder()
                .enhancement(new Enhancement(new BigDecimal("88"), "Sundays"))
                .build();
        Scheme scheme = scheme(terms).toBuilder().rateRounding(rounding).build();
        Claim claim = claims(Pricing.of(scheme, PayTables.standard()), hour("worker", "2017-09-17"))
                .claims()
                .get(0);
        assertThat(claim.rate()).contains(Money.of(rate));
    }

    /** 30% of 25.00. */
    @Test
    void one_flat_percentage_can_stand_for_all_on_costs() {
        PayTerms terms =
                with(AN_HOUR, OnCosts.builder().flat(new FlatOnCosts(new BigDecimal("30"), "NI, pension, tax")));
        Claims claims = claims(terms, hour("gp", "2021-09-14"));
        assertThat(charges(claims)).containsExactly("PAY 25.00", "ON_COSTS 7.50");
        assertThat(claims.claims().get(0).charges().get(1).text())
                .isEqualTo("on costs: 30% (NI, pension, tax) of £25.00 = £7.50");
        assertThatThrownBy(() -> OnCosts.builder()
                        .flat(new FlatOnCosts(new BigDecimal("30"), "all"))
                        .pension(PensionCost.NHS_FULL)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/flat: must not be combined with other on-costs");
    }

    /** Four payments of 100.00 in one week of 2025/26 at 15%: above 96 a week 45.60, below 417 a month and 5,000 a year. */
    @ParameterizedTest
    @CsvSource({
        "FREE_EACH_WEEK, 45.60",
        "FREE_EACH_MONTH, 0.00",
        "FREE_EACH_YEAR, 0.00",
        "USED_BY_NORMAL_PAY, 60.00",
        "COVERED_BY_EMPLOYMENT_ALLOWANCE, 0.00"
    })
    void national_insurance_is_found_by_the_period_of_earnings(SecondaryThresholdUse use, String insurance) {
        Claims claims = claims(
                with(HUNDRED, OnCosts.builder().nationalInsurance(use)),
                hour("carer", "2025-06-10"),
                hour("carer", "2025-06-11"),
                hour("carer", "2025-06-12"),
                hour("carer", "2025-06-13"));
        assertThat(claims.total().minus(Money.of("400"))).isEqualTo(Money.of(insurance));
    }

    /** The tax month to 5 July: 500 less 417 is 83, 15% of it 12.45; on 6 July another month begins. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_monthly_threshold_is_used_up_within_a_tax_month(boolean flat) {
        PayTerms hundred = flat ? HUNDRED : PayTerms.plain(new FixedRateBasis(Money.of("100"), "agreed"));
        Claims claims = claims(
                with(hundred, OnCosts.builder().nationalInsurance(SecondaryThresholdUse.FREE_EACH_MONTH)),
                hour("carer", "2025-06-06"),
                hour("carer", "2025-06-20"),
                hour("carer", "2025-06-27"),
                hour("carer", "2025-07-04"),
                hour("carer", "2025-07-05"),
                hour("carer", "2025-07-06"));
        assertThat(claims.total()).isEqualTo(Money.of("612.45"));
        assertThat(claims.claims().get(4).charges().get(1).text())
                .startsWith(
                        "national insurance: 15.0% of £83.00, the part above what is left of the month's threshold, "
                                + "£17.00 = £12.45; from employer-national-insurance, employer, 2025-04-06 to 2026-04-05 ");
    }

    @Test
    void attendances_of_one_length_cost_what_was_spent_on_each() {
        PayTerms terms = PayTerms.plain(new ActualCostBasis(new FixedRateBasis(Money.of("30"), "agreed"))).toBuilder()
                .addExpenses(ExpenseRule.builder()
                        .kind(ExpenseKind.FARES)
                        .receiptRequired(false)
                        .build())
                .build();
        Pricing pricing = Pricing.of(scheme(terms), PayTables.standard()).toBuilder()
                .actualCosts(
                        attendance -> Optional.of(Money.of(attendance.date().getDayOfMonth() == 14 ? "20" : "25")))
                .expenses(attendance -> List.of(Expense.of(
                        ExpenseKind.FARES, Money.of(attendance.date().getDayOfMonth() == 15 ? "3" : "4"), "R-1")))
                .build();
        Claims claims = claims(pricing, hour("gp", "2021-09-14"), hour("gp", "2021-09-15"), hour("gp", "2021-09-16"));
        assertThat(charges(claims))
                .containsExactly("PAY 20.00", "FARES 4.00", "PAY 25.00", "FARES 3.00", "PAY 25.00", "FARES 4.00");
    }

    /** 14.38% of 90% of 100.00 is 12.942. */
    @Test
    void the_pension_of_a_locum_is_paid_on_nine_tenths_of_the_fee() {
        Claims claims =
                claims(with(HUNDRED, OnCosts.builder().pension(PensionCost.NHS_LOCUM)), hour("gp", "2025-06-10"));
        assertThat(charges(claims)).containsExactly("PAY 100.00", "PENSION 12.94");
        assertThat(claims.claims().get(0).charges().get(1).text())
                .startsWith("pension: 14.38% of 90% of £100.00 = 12.942, rounded to £12.94");
    }

    @Test
    void a_levy_that_did_not_exist_yet_costs_nothing_and_is_reported() {
        PayTerms terms = with(HUNDRED, OnCosts.builder().apprenticeshipLevy(true));
        Claims before = claims(terms, hour("manager", "2017-04-05"));
        assertThat(charges(before)).containsExactly("PAY 100.00", "APPRENTICESHIP_LEVY 0.00");
        assertThat(before.findings())
                .filteredOn(f -> f.code().equals("payments.on-cost-not-in-force"))
                .extracting(f -> f.path())
                .containsExactly("/other-on-costs/apprenticeship levy/2008-04-01");
        Claims after = claims(terms, hour("manager", "2017-04-06"));
        assertThat(charges(after)).containsExactly("PAY 100.00", "APPRENTICESHIP_LEVY 0.50");
        assertThat(after.findings()).noneMatch(f -> f.code().equals("payments.on-cost-not-in-force"));
    }

    /** The pay year begins on 1 April, the tax year on the 6th: 13.8% in 2015/16. */
    @Test
    void national_insurance_is_known_for_the_first_days_of_april_2016() {
        PayTerms terms = PayTerms.plain(new FixedRateBasis(Money.of("100"), "agreed")).toBuilder()
                .onCosts(OnCosts.builder()
                        .nationalInsurance(SecondaryThresholdUse.USED_BY_NORMAL_PAY)
                        .build())
                .build();
        assertThat(charges(claims(terms, hour("manager", "2016-04-03"))))
                .containsExactly("PAY 100.00", "NATIONAL_INSURANCE 13.80");
    }

    /** The National Living Wage was 7.20 to 31 March 2017 and 7.50 from 1 April 2017. */
    @ParameterizedTest
    @CsvSource({"7.19, 2016-09-14, true", "7.20, 2016-09-14, false", "7.20, 2017-04-01, true", "7.50, 2017-04-01, false"
    })
    void a_rate_below_the_national_living_wage_is_reported(String rate, String day, boolean reported) {
        Claims claims = claims(PayTerms.plain(new FixedRateBasis(Money.of(rate), "agreed")), hour("worker", day));
        assertThat(claims.findings().stream().anyMatch(f -> f.code().equals("payments.below-living-wage")))
                .isEqualTo(reported);
    }

    /** 30.00 for 250 minutes are 7.20 an hour; 14,075 / 52.143 / 9 is 29.99, 14,079 is 30.00. */
    @ParameterizedTest
    @CsvSource({"14075, true", "14079, false"})
    void the_rate_of_a_session_is_compared_by_the_hour(String annual, boolean reported) {
        Pricing pricing =
                Pricing.of(scheme(PayTerms.plain(new OwnSalaryBasis(RateUnit.SESSION))), PayTables.standard())
                        .toBuilder()
                        .salaries(person -> Optional.of(OwnSalary.of(Money.of(annual))))
                        .build();
        assertThat(claims(pricing, hour("gp", "2016-09-14")).findings().stream()
                        .anyMatch(f -> f.code().equals("payments.below-living-wage")))
                .isEqualTo(reported);
    }

    @ParameterizedTest
    @CsvSource({
        "ATTENDANCE, 10:00, 12:00, 100.00",
        "HALF_DAY, 10:00, 14:00, 100.00",
        "HALF_DAY, 10:00, 14:01, 200.00",
        "DAY, 09:00, 17:00, 100.00"
    })
    void a_flat_amount_does_not_depend_on_the_minutes(FlatAmountBasis.Per per, String start, String end, String pay) {
        PayTerms terms = PayTerms.plain(new FlatAmountBasis(Money.of("100"), per, "agreed"));
        Claim claim = claims(terms, attended("carer", "2025-06-10", start, end))
                .claims()
                .get(0);
        assertThat(claim.pay().amount()).isEqualTo(Money.of(pay));
        assertThat(claim.rate()).isEmpty();
        assertThat(claim.unit()).isEmpty();
    }

    /** Ten hours are two half days, whichever cap of the scheme reduces their minutes. */
    @ParameterizedTest
    @CsvSource({"ATTENDANCE, 240", "DAY, 240", "HALF_DAY, 480"})
    void minutes_that_a_cap_reduces_to_those_of_half_days_are_explained_by_the_cap(FlatAmountBasis.Per per, int cap) {
        Scheme capped = scheme(PayTerms.plain(new FlatAmountBasis(Money.of("100"), per, "agreed"))).toBuilder()
                .time(TimeRules.builder().dailyCapMinutes(cap).build())
                .build();
        Claims claims =
                claims(Pricing.of(capped, PayTables.standard()), attended("carer", "2025-06-10", "08:00", "18:00"));
        assertThat(claims.claims().get(0).time())
                .contains("600 min attended, reduced to what was left of the daily cap: " + cap + " min paid");
    }

    /** An hour and five hours are one and two half days, of which a day has two. */
    @Test
    void the_second_attendance_of_a_day_gets_the_half_day_that_is_left() {
        PayTerms terms = PayTerms.plain(new FlatAmountBasis(Money.of("100"), FlatAmountBasis.Per.HALF_DAY, "agreed"));
        assertThat(claims(
                                terms,
                                attended("carer", "2025-06-10", "09:00", "10:00"),
                                attended("carer", "2025-06-10", "13:00", "18:00"))
                        .claims())
                .extracting(claim ->
                        claim.total() + claim.time().map(text -> ": " + text).orElse(""))
                .containsExactly(
                        "100.00",
                        "100.00: 300 min attended, reduced to what was left of the two half days of the day: 240 min paid");
    }

    /** One array of all changes for each person would take more than a gigabyte. */
    @Test
    void thousands_of_people_with_an_own_salary_share_tables_that_change_every_day() {
        List<NationalInsurance> days = LocalDate.of(1970, 1, 1)
                .datesUntil(LocalDate.of(2030, 1, 1))
                .map(day -> new NationalInsurance(
                        BigDecimal.TEN,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        new DateRange(day, day),
                        new RowSource(Verification.OFFICIAL, "daily")))
                .toList();
        PayTables daily = PayTables.standard().toBuilder()
                .nationalInsurance(PayTable.of(new TableId("daily", "1"), days))
                .build();
        Participant manager = Small.COLLABORATIVE.participants().get(0);
        Collaborative many = Small.COLLABORATIVE.toBuilder()
                .participants(IntStream.range(0, 20_000)
                        .mapToObj(i -> manager.toBuilder().id(Id.of("p" + i)).build())
                        .toList())
                .build();
        Pricer pricer = Pricing.of(
                        scheme(with(
                                PayTerms.plain(new OwnSalaryBasis(RateUnit.HOUR)),
                                OnCosts.builder().nationalInsurance(SecondaryThresholdUse.USED_BY_NORMAL_PAY))),
                        daily)
                .toBuilder()
                // 20 pounds an hour
                .salaries(person -> Optional.of(OwnSalary.of(Money.of("39107.25"))))
                .build()
                .pricer(many);
        for (String day : List.of("2016-09-14", "2016-09-15", "2020-09-14")) {
            assertThat(pricer.decide(hour("p19999", day)))
                    .isInstanceOfSatisfying(
                            PricedAttendance.class,
                            priced -> assertThat(priced.total()).isEqualTo(Money.of("22.00")));
        }
    }

    @Test
    void only_rates_derived_from_salaries_are_empirical() {
        PayTerms fixed = PayTerms.plain(new FixedRateBasis(Money.of("20"), "agreed"));
        assertThat(claims(fixed, attended("carer", "2025-06-10", "09:00", "10:00"))
                        .findings())
                .noneMatch(finding -> finding.code().equals("payments.empirical-rate-rule"));
    }

    @ParameterizedTest
    @CsvSource({"ATTENDANCE, 300.00, 0", "HALF_DAY, 200.00, 1", "DAY, 100.00, 2"})
    void a_day_is_paid_once_and_half_a_day_at_most_twice(FlatAmountBasis.Per per, String total, int rejected) {
        PayTerms terms = PayTerms.plain(new FlatAmountBasis(Money.of("100"), per, "agreed"));
        Claims claims = claims(
                terms,
                attended("carer", "2025-06-10", "09:00", "10:00"),
                attended("carer", "2025-06-10", "11:00", "12:00"),
                attended("carer", "2025-06-10", "13:00", "18:00"));
        assertThat(claims.total()).isEqualTo(Money.of(total));
        assertThat(claims.rejections()).hasSize(rejected).allMatch(r -> r.reason() == RejectionReason.CAP_REACHED);
    }

    @Test
    void a_flat_amount_of_a_day_that_was_claimed_earlier_is_not_paid_again() {
        PayTerms terms = PayTerms.plain(new FlatAmountBasis(Money.of("100"), FlatAmountBasis.Per.DAY, "agreed"));
        Claim morning = claims(terms, attended("carer", "2025-06-10", "09:00", "10:00"))
                .claims()
                .get(0);
        Pricing later = Pricing.of(scheme(terms), PayTables.standard()).toBuilder()
                .addEarlierClaims(EarlierClaim.of(morning))
                .build();
        assertThat(claims(later, attended("carer", "2025-06-10", "11:00", "12:00"))
                        .rejections())
                .extracting(Rejection::reason)
                .containsExactly(RejectionReason.CAP_REACHED);
    }

    @Test
    void amounts_can_differ_by_activity() {
        Scheme scheme = Scheme.builder()
                .id(Id.of("contributors"))
                .title("Public contributors")
                .addRules(
                        SchemeRule.builder()
                                .name("committee")
                                .addGatherings(Id.<Gathering>of("event-2"))
                                .terms(HUNDRED)
                                .build(),
                        SchemeRule.builder()
                                .name("workshop")
                                .addGatherings(Id.<Gathering>of("event-1"))
                                .terms(PayTerms.plain(new FlatAmountBasis(
                                        Money.of("27.50"), FlatAmountBasis.Per.ATTENDANCE, "agreed")))
                                .build())
                .build();
        Attendance workshop = hour("carer", "2025-06-10");
        Attendance committee = new Attendance(
                workshop.participant(),
                Id.of("event-2"),
                workshop.date(),
                LocalTime.NOON,
                LocalTime.of(13, 0),
                workshop.mode());
        Attendance other = new Attendance(
                workshop.participant(),
                Id.of("event-3"),
                workshop.date(),
                LocalTime.of(14, 0),
                LocalTime.of(15, 0),
                workshop.mode());
        Claims claims = claims(Pricing.of(scheme, PayTables.standard()), workshop, committee, other);
        assertThat(charges(claims)).containsExactly("PAY 27.50", "PAY 100.00");
        assertThat(claims.rejections())
                .extracting(Rejection::message)
                .containsExactly("no rule of the scheme covers the role public-contributor at this gathering");
    }

    /** 24.5 miles at 0.56 are 13.72; fares of 18.00 are limited to 15.00. */
    /** A hundred million pairs of a person and a rule, of which two are needed. */
    @Test
    void thousands_of_people_and_of_rules_by_activity_can_be_priced_together() {
        Scheme.Builder scheme = Scheme.builder().id(Id.of("activities")).title("Activities");
        for (int i = 1; i <= 10_000; i++) {
            PayTerms terms =
                    PayTerms.plain(new FlatAmountBasis(Money.ofPence(i), FlatAmountBasis.Per.ATTENDANCE, "agreed"));
            scheme.addRules(SchemeRule.builder()
                    .name("rule " + i)
                    .addGatherings(Id.<Gathering>of("event-" + i))
                    .terms(terms)
                    .build());
        }
        Participant carer = Small.COLLABORATIVE.participant(Id.of("carer")).orElseThrow();
        Collaborative large = Small.COLLABORATIVE.toBuilder()
                .participants(IntStream.rangeClosed(1, 10_000)
                        .mapToObj(i -> carer.toBuilder().id(Id.of("carer-" + i)).build())
                        .toList())
                .build();
        Register register = register(
                hour("carer-7", "2025-06-10"),
                at("event-10000", hour("carer-8", "2025-06-10")),
                at("event-x", hour("carer-9", "2025-06-10")));
        Claims claims = Pricing.of(scheme.build(), PayTables.standard()).claims(large, register);
        assertThat(claims.claims()).extracting(Claim::total).containsExactly(Money.of("0.01"), Money.of("100.00"));
        assertThat(claims.rejections())
                .extracting(Rejection::message)
                .containsExactly("no rule of the scheme covers the role public-contributor at this gathering");
    }

    @Test
    void an_own_salary_may_be_paid_at_some_gatherings_only() {
        PayTerms own = PayTerms.plain(new OwnSalaryBasis(RateUnit.HOUR));
        Scheme scheme = scheme(HUNDRED).toBuilder()
                .rules(List.of(
                        SchemeRule.builder()
                                .name("workshops")
                                .addGatherings(Id.<Gathering>of("event-1"))
                                .terms(own)
                                .build(),
                        SchemeRule.builder().name("others").terms(HUNDRED).build()))
                .build();
        // 19,500 a year are 10.00 an hour for 1,950 hours, and 39,000 are 20.00.
        Pricing pricing = Pricing.of(scheme, PayTables.standard()).toBuilder()
                .salaries(person -> Optional.of(new OwnSalary(
                                Money.of(person.value().equals("carer") ? "19500" : "39000"),
                                new ContractHours(new BigDecimal("37.5"), new BigDecimal("52"))))
                        .filter(salary -> !person.value().equals("worker")))
                .build();
        Attendance elsewhere = at("event-2", hour("gp", "2025-06-10"));
        Claims claims = claims(
                pricing,
                hour("carer", "2025-06-10"),
                hour("nurse", "2025-06-10"),
                hour("worker", "2025-06-10"),
                elsewhere);
        assertThat(claims.claims())
                .extracting(claim -> claim.attendance().participant() + " " + claim.total())
                .containsExactlyInAnyOrder("carer 10.00", "nurse 20.00", "gp 100.00");
        assertThat(claims.rejections()).extracting(Rejection::reason).containsExactly(RejectionReason.FIGURE_NOT_GIVEN);
    }

    @Test
    void expenses_are_charges_of_their_own_with_limit_and_receipt() {
        PayTerms terms = HUNDRED.toBuilder()
                .onCosts(OnCosts.builder()
                        .flat(new FlatOnCosts(new BigDecimal("10"), "agreed"))
                        .build())
                .addExpenses(
                        ExpenseRule.mileage(new BigDecimal("0.56")),
                        ExpenseRule.builder()
                                .kind(ExpenseKind.FARES)
                                .limit(Money.of("15"))
                                .receiptRequired(true)
                                .build())
                .build();
        Pricing pricing = Pricing.of(scheme(terms), PayTables.standard()).toBuilder()
                .expenses(attendance -> List.of(
                        Expense.mileage(new BigDecimal("24.5")),
                        Expense.of(ExpenseKind.FARES, Money.of("18"), "R-17"),
                        new Expense(ExpenseKind.FARES, Optional.empty(), Optional.of(Money.of("3")), Optional.empty()),
                        Expense.of(ExpenseKind.CARE, Money.of("20"), "R-18")))
                .build();
        Claims claims = claims(pricing, hour("carer", "2026-06-10"));
        assertThat(charges(claims)).containsExactly("PAY 100.00", "ON_COSTS 10.00", "MILEAGE 13.72", "FARES 15.00");
        assertThat(claims.total()).isEqualTo(Money.of("138.72"));
        assertThat(claims.claims().get(0).charges().subList(2, 4))
                .extracting(Charge::text)
                .containsExactly(
                        "mileage: 24.5 miles x £0.56 = £13.72",
                        "fares: as spent (receipt R-17) = £18.00; "
                                + "fares: the lower of this and the limit of an attendance, £15.00 = £15.00");
        assertThat(claims.findings())
                .filteredOn(f -> f.code().equals("payments.expense-not-paid"))
                .extracting(f -> f.message())
                .containsExactlyInAnyOrder(
                        "is not paid: fares: a receipt is required", "is not paid: care: the terms do not cover it");
    }

    @Test
    void an_expense_without_its_figure_is_refused() {
        assertThatThrownBy(() -> new Expense(
                        ExpenseKind.MILEAGE, Optional.empty(), Optional.of(Money.of("5")), Optional.of(" ")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/miles: must be present for mileage, and only then")
                .hasMessageContaining("/amount: must be present for all but mileage")
                .hasMessageContaining("/receipt: must not be blank");
        assertThatThrownBy(() -> Expense.mileage(new BigDecimal("10000.1")))
                .hasMessage("/miles: must be greater than 0 and at most 10000, with at most one decimal");
        assertThatThrownBy(() -> ExpenseRule.builder()
                        .kind(ExpenseKind.CARE)
                        .perMile(BigDecimal.ONE)
                        .limit(Money.ZERO)
                        .build())
                .hasMessageContaining("/perMile: must be present for mileage, and only then")
                .hasMessageContaining("/limit: must be greater than zero");
    }

    @ParameterizedTest
    @CsvSource({"0", "60.5", "-1", "37.12345"})
    void contract_hours_out_of_range_are_refused(String hours) {
        assertThatThrownBy(() -> ContractHours.of(hours))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/hoursPerWeek: must be greater than 0 and at most 60");
    }
}
