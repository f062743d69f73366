package io.github.qic.payments.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.LineUnit;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.reconcile.Reconciliation;
import io.github.qic.payments.scheme.ClaimWindow;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.show.ForecastTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Collaborative PEACH = PeachCollaborative.collaborative();
    private static final Scheme LOW = PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM);
    private static final Scheme HIGH = PeachScheme.with(PointChoice.top(), RangePoint.MAXIMUM);
    private static final Claims CLAIMS = Pricing.of(LOW, PayTables.standard()).claims(PEACH);

    private static ForecastInput.Builder input(String percent) {
        return ForecastInput.builder()
                .low(LOW)
                .high(HIGH)
                .tables(PayTables.standard())
                .attendancePercent(new BigDecimal(percent));
    }

    /**
     * Site 1 has a GP, two care home managers, a nurse and a care worker for 6 hours: at the entry points
     * 171.72 + 2 x 96.30 + 67.20 + 58.98, at the tops 259.14 + 2 x 126.96 + 87.36 + 68.94.
     */
    @Test
    void a_forecast_is_the_whole_pay_of_all_who_are_meant_to_come() {
        assertThat(Forecast.of(PEACH, input("100").build()).rows())
                .contains(new ForecastRow(
                        Optional.of(Id.of("site-1")),
                        YearMonth.of(2016, 9),
                        5,
                        Money.of("490.50"),
                        Money.of("669.36")));
    }

    @Test
    void the_expected_share_is_taken_of_each_site_and_month_and_rounded_there() {
        Forecast forecast = Forecast.of(PEACH, input("33.3").build());
        assertThat(forecast.rows().get(0).low()).isEqualTo(Money.of("163.34")); // 163.3365
        assertThat(forecast.low())
                .isEqualTo(forecast.rows().stream().map(ForecastRow::low).reduce(Money.ZERO, Money::plus));
    }

    /** In the example 115 of 133 paid places were taken, and nearly all for the whole time. */
    @Test
    void the_forecast_of_peach_with_its_attendance_meets_its_priced_register() {
        assertThat(CLAIMS.claims()).hasSize(115);
        Forecast forecast = Forecast.of(PEACH, input("86.466165").build());
        assertThat(forecast.rows().stream().mapToInt(ForecastRow::places).sum()).isEqualTo(133);
        assertThat(forecast.low().pounds()).isCloseTo(CLAIMS.total().pounds(), Percentage.withPercentage(1));
        assertThat(forecast.high()).isGreaterThan(forecast.low());
    }

    private static Forecast within(ClaimWindow window) {
        return Forecast.of(
                PEACH,
                input("100")
                        .low(LOW.toBuilder().window(window).build())
                        .high(HIGH.toBuilder().window(window).build())
                        .build());
    }

    @Test
    void a_forecast_takes_all_to_claim_in_time() {
        Forecast all = Forecast.of(PEACH, input("100").build());
        assertThat(within(ClaimWindow.builder().daysToClaim(28).build())).isEqualTo(all);
        assertThat(within(ClaimWindow.builder()
                        .financialYearEnd(MonthDay.of(3, 31))
                        .build()))
                .isEqualTo(all);
    }

    @Test
    void a_forecast_leaves_out_what_takes_place_after_the_last_day_to_claim() {
        Forecast september = within(
                ClaimWindow.builder().lastClaimDay(LocalDate.of(2016, 9, 30)).build());
        assertThat(september.rows())
                .contains(new ForecastRow(
                        Optional.of(Id.of("site-1")), YearMonth.of(2016, 9), 5, Money.of("490.50"), Money.of("669.36")))
                .allSatisfy(row -> assertThat(row.month()).isEqualTo(YearMonth.of(2016, 9)));
    }

    @Test
    void schemes_that_were_mixed_up_are_refused() {
        ForecastInput mixed = input("100").low(HIGH).high(LOW).build();
        assertThatThrownBy(() -> Forecast.of(PEACH, mixed))
                .hasMessage("/low: must not cost more than /high: 13018.56 and 9525.20");
    }

    @Test
    void a_gathering_without_a_day_needs_an_assumed_length() {
        Collaborative undated = PEACH.toBuilder()
                .register(Register.empty())
                .programme(PEACH.programme().toBuilder()
                        .events(PEACH.programme().events().stream()
                                .map(event ->
                                        event.toBuilder().slot(Optional.empty()).build())
                                .toList())
                        .build())
                .build();
        assertThatThrownBy(() -> Forecast.of(undated, input("100").build())).hasMessageContaining("/assumedMinutes");
        assertThat(Forecast.of(undated, input("100").assumedMinutes(360).build())
                        .low())
                .isEqualTo(Forecast.of(PEACH, input("100").build()).low());
    }

    @Test
    void a_forecast_beyond_the_tables_says_whom_it_leaves_out() {
        Forecast forecast = Forecast.of(PEACH, input("100").build());
        assertThat(forecast.unpriced())
                .hasSizeGreaterThan(100)
                .allSatisfy(r -> assertThat(r.message())
                        .contains("backfill is offered to general practitioners and care home staff only"));
        assertThat(ForecastTable.of(forecast).markdown())
                .startsWith("| Month | Site | Places | Low | High |")
                .contains("£9,525.20");
    }

    @Test
    void spend_counts_attendances_up_to_the_day() {
        Spend before = Spend.of(CLAIMS, Money.of("9000"), LocalDate.of(2016, 9, 20));
        Spend end = Spend.of(CLAIMS, Money.of("9000"), LocalDate.of(2018, 2, 28));
        assertThat(before.claimed()).isEqualTo(Money.ZERO);
        assertThat(end.left()).isEqualTo(Money.of("9000").minus(CLAIMS.total()));
        assertThat(end.text()).startsWith(CLAIMS.total().display() + " of £9,000.00 claimed");
        assertThat(Spend.of(CLAIMS, Money.of("100"), LocalDate.of(2018, 2, 28))
                        .left()
                        .isNegative())
                .isTrue();
    }

    @Test
    void an_accrual_of_a_ledger_that_billed_nothing_is_what_was_spent() {
        LocalDate yearEnd = LocalDate.of(2017, 3, 31);
        Accrual accrual =
                Accrual.of(Reconciliation.of(Ledger.empty(), PEACH, Pricing.of(LOW, PayTables.standard())), yearEnd);
        assertThat(Money.sum(accrual.bySupplier().values().stream())).isEqualTo(accrual.total());
        assertThat(accrual.total())
                .isEqualTo(Spend.of(CLAIMS, Money.ZERO, yearEnd).claimed());
    }

    /** 90 minutes of a care home manager at £16.05 in September 2016: 24.08. */
    @Test
    void an_accrual_counts_what_the_ledger_had_billed_by_the_day() {
        Collaborative register = Cases.registered(Cases.attended("P-manager", "2016-09-14", "10:00", "11:30"));
        ClaimStatement statement = Reconciliation.of(Ledger.empty(), register, Cases.PRICING)
                .billable()
                .get(0);
        Ledger drafted = Ledger.empty().draft(Id.of("d1"), statement);
        Ledger ledger = drafted.issue(Id.of("d1"), Cases.terms(Cases.HOME, "BH1", "2016-10-05"))
                .credit(Cases.HOME, DocumentNumber.of("BH1"), Cases.credit("BH2", "2016-11-01"));
        assertThat(accrued(register, drafted, "2016-10-31")).isEqualTo("24.08");
        assertThat(accrued(register, ledger, "2016-09-13")).isEqualTo("0.00");
        assertThat(accrued(register, ledger, "2016-10-04")).isEqualTo("24.08");
        assertThat(accrued(register, ledger, "2016-10-05")).isEqualTo("0.00");
        assertThat(accrued(register, ledger, "2016-11-01")).isEqualTo("24.08");
        assertThat(Accrual.of(Reconciliation.of(ledger, register, Cases.PRICING), LocalDate.of(2016, 10, 5))
                        .bySupplier())
                .as("suppliers of whom nothing is outstanding")
                .isEmpty();
    }

    private static String accrued(Collaborative register, Ledger ledger, String asOf) {
        return Accrual.of(Reconciliation.of(ledger, register, Cases.PRICING), LocalDate.parse(asOf))
                .total()
                .toString();
    }

    /** Billed at 23.60 an hour before the award, 35.40; 24.45 are due, 36.68. A second attendance, of 60 minutes, is billed in part. */
    @Test
    void an_accrual_includes_arrears_and_the_rest_of_what_is_billed_in_part_and_agrees_with_the_reconciliation() {
        Attendance first = Cases.attended("P-manager", "2025-04-29", "10:00", "11:30");
        Attendance second = Cases.attended("P-manager", "2025-05-29", "10:00", "11:00");
        Collaborative register = Cases.registered(first, second);
        Pricing before =
                Cases.PRICING.toBuilder().knownOn(LocalDate.parse("2025-05-15")).build();
        List<ClaimStatement> old = Reconciliation.of(Ledger.empty(), Cases.registered(first), before)
                .billable();
        Ledger billed = Ledger.empty()
                .draft(Id.of("d1"), old.get(0))
                .issue(Id.of("d1"), Cases.terms(Cases.HOME, "A1", "2025-05-15"));
        ClaimStatement rest =
                Reconciliation.of(billed, register, Cases.PRICING).billable().get(0);
        DocumentLine part = rest.lines().get(0).toBuilder()
                .priced(LineUnit.ITEM, 1, Money.of("20"))
                .build();
        Ledger both = billed.draft(Id.of("d2"), rest.withLines(List.of(part)))
                .issue(Id.of("d2"), Cases.terms(Cases.HOME, "A2", "2025-06-15"));
        // 36.68 - 35.40 and 24.45 - 20.00
        Reconciliation now = Reconciliation.of(both, register, Cases.PRICING);
        Accrual accrual = Accrual.of(now, LocalDate.parse("2025-06-30"));
        assertThat(accrual.total()).isEqualTo(Money.of("5.73")).isEqualTo(now.net());
        assertThat(Accrual.of(now, LocalDate.parse("2025-05-31")).total()).isEqualTo(Money.of("25.73"));
    }

    @Test
    void only_those_who_are_there_on_the_day_are_meant_to_come() {
        Collaborative later = PEACH.toBuilder()
                .register(Register.empty())
                .participants(PEACH.participants().stream()
                        .map(person -> person.toBuilder()
                                .joined(LocalDate.of(2017, 3, 1))
                                .left(LocalDate.of(2017, 6, 30))
                                .build())
                        .toList())
                .build();
        assertThat(Forecast.of(later, input("100").build()).rows())
                .extracting(ForecastRow::month)
                .containsOnly(YearMonth.of(2017, 3), YearMonth.of(2017, 6));
    }

    @Test
    void expectations_out_of_range_are_refused() {
        assertThat(input("0").assumedMinutes(600).build().assumedMinutes()).contains(600);
        assertThat(input("100").assumedMinutes(1).build().assumedMinutes()).contains(1);
        assertThatThrownBy(() -> input("100.1").build()).hasMessageStartingWith("/attendancePercent");
        assertThatThrownBy(() -> input("-1").build()).hasMessageStartingWith("/attendancePercent");
        assertThatThrownBy(() -> input("50").assumedMinutes(0).build()).hasMessageStartingWith("/assumedMinutes");
        assertThatThrownBy(() -> input("50").assumedMinutes(601).build()).hasMessageStartingWith("/assumedMinutes");
    }
}
