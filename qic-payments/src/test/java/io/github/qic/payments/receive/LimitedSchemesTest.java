package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Expense;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.scheme.ExpenseRule;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import io.github.qic.payments.scheme.TimeRules;
import io.github.qic.payments.testing.PaymentsExamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invoices under schemes with limits for a whole day or week. By hand: the entry rate of a manager in 2016/17 is £16.05. */
class LimitedSchemesTest {
    private static final Collaborative COLLABORATIVE =
            registered(attended("P-manager", "2016-09-14", "10:00", "16:00"));

    /** £16.21 is the entry to band 7 in 2017/18: 31,696 / 52.143 / 37.5. */
    @Test
    void an_invoice_is_checked_where_the_day_is_limited() {
        Scheme scheme = Cases.PRICING.scheme().toBuilder()
                .time(TimeRules.builder().dailyCapMinutes(300).build())
                .build();
        IncomingResult result = check(scheme, line(360, "16.21", "97.26"));
        assertThat(result.reasons()).containsExactly(QueryReason.TOO_MANY_MINUTES, QueryReason.WRONG_YEAR);
        assertThat(result.lines().get(0).queries().get(0).message())
                .isEqualTo("360 minutes are claimed; 300 are paid for the 360 recorded.");
        assertThat(result.payable()).isEqualTo(Money.of("80.25"));
    }

    /** £96.30 of pay is below the £156 a week of 2016/17, so no National Insurance is due. */
    @Test
    void an_invoice_is_checked_where_the_threshold_of_the_week_is_free() {
        OnCosts costs = OnCosts.builder()
                .nationalInsurance(SecondaryThresholdUse.FREE_EACH_WEEK)
                .build();
        Scheme scheme = Cases.withOnCosts(costs).scheme();
        assertThat(check(scheme, line(360, "16.05", "96.30")).payable()).isEqualTo(Money.of("96.30"));
    }

    @Test
    void an_invoice_is_checked_where_the_month_and_the_programme_are_limited() {
        Scheme scheme = Cases.PRICING.scheme().toBuilder()
                .time(TimeRules.builder()
                        .weeklyCapMinutes(350)
                        .monthlyCapMinutes(300)
                        .programmeCapMinutes(320)
                        .build())
                .build();
        IncomingResult result = check(scheme, line(360, "16.21", "97.26"));
        assertThat(result.reasons()).containsExactly(QueryReason.TOO_MANY_MINUTES, QueryReason.WRONG_YEAR);
        assertThat(result.payable()).isEqualTo(Money.of("80.25"));
    }

    /** 60.00 flat and 20 miles at 0.56 are 71.20. */
    @Test
    void a_flat_amount_and_mileage_are_payable_as_agreed_and_no_more() {
        PayTerms terms =
                PayTerms.plain(new FlatAmountBasis(Money.of("60"), FlatAmountBasis.Per.ATTENDANCE, "agreed"))
                        .toBuilder()
                        .addExpenses(ExpenseRule.mileage(new BigDecimal("0.56")))
                        .build();
        Scheme scheme = Cases.PRICING.scheme().toBuilder()
                .rules(List.of(SchemeRule.builder().name("all").terms(terms).build()))
                .build();
        Pricing pricing = Pricing.of(scheme, PayTables.standard()).toBuilder()
                .expenses(attendance -> List.of(Expense.mileage(new BigDecimal("20"))))
                .build();
        IncomingLine meeting = IncomingLine.builder()
                .date(LocalDate.of(2016, 9, 14))
                .kind(IncomingLineKind.TIME)
                .role(Role.CARE_HOME_MANAGER)
                .net(Money.of("60"))
                .build();
        IncomingLine mileage = meeting.toBuilder()
                .kind(IncomingLineKind.EXPENSE)
                .net(Money.of("12"))
                .build();
        IncomingInvoice invoice = invoice(meeting, mileage);
        IncomingResult result = IncomingCheck.of(COLLABORATIVE, pricing).check(invoice, Ledger.empty());
        assertThat(result.payable()).isEqualTo(Money.of("71.20"));
        assertThat(result.lines().get(1).payable()).isEqualTo(Money.of("11.20"));
    }

    /** £60.00 a day, billed for the afternoon; the morning was entered later. */
    @Test
    void a_flat_amount_of_a_day_that_is_billed_is_not_paid_again() {
        Attendance morning = attended("P-manager", "2016-09-14", "09:00", "10:00");
        Attendance afternoon = attended("P-manager", "2016-09-14", "13:00", "14:00");
        Pricing pricing = Pricing.of(
                Cases.PRICING.scheme().toBuilder()
                        .rules(List.of(SchemeRule.builder()
                                .name("all")
                                .terms(PayTerms.plain(
                                        new FlatAmountBasis(Money.of("60"), FlatAmountBasis.Per.DAY, "agreed")))
                                .build()))
                        .build(),
                PayTables.standard());
        Ledger ledger = Ledger.empty()
                .draft(Id.of("d1"), Cases.statement(pricing, afternoon))
                .issue(Id.of("d1"), Cases.terms(HOME, "BH1", "2016-10-01"));
        IncomingLine line = IncomingLine.builder()
                .claim(Cases.reference(morning.key()))
                .net(Money.of("60"))
                .build();
        IncomingInvoice invoice = invoice(line);
        IncomingCheck check = IncomingCheck.of(registered(morning, afternoon), pricing);
        assertThat(check.check(invoice, Ledger.empty()).payable()).isEqualTo(Money.of("60"));
        assertThat(check.check(invoice, ledger).payable()).isEqualTo(Money.ZERO);
    }

    /** 60.00 for an attendance, however long, in two lines. */
    @Test
    void a_flat_amount_may_be_claimed_in_parts() {
        Scheme scheme = Cases.PRICING.scheme().toBuilder()
                .rules(List.of(SchemeRule.builder()
                        .name("all")
                        .terms(PayTerms.plain(
                                new FlatAmountBasis(Money.of("60"), FlatAmountBasis.Per.ATTENDANCE, "agreed")))
                        .build()))
                .build();
        ClaimReference reference = Cases.reference(COLLABORATIVE.register().attendances().stream()
                .filter(attendance -> attendance.date().equals(LocalDate.of(2016, 9, 14)))
                .findFirst()
                .orElseThrow()
                .key());
        IncomingLine half = IncomingLine.builder()
                .claim(reference)
                .minutes(60)
                .net(Money.of("30"))
                .build();
        IncomingInvoice invoice = invoice(half, half);
        IncomingResult result = IncomingCheck.of(COLLABORATIVE, Pricing.of(scheme, PayTables.standard()))
                .check(invoice, Ledger.empty());
        assertThat(result.payable()).isEqualTo(Money.of("60"));
        IncomingLine one = half.toBuilder().minutes(30).rate(Money.of("1.00")).build();
        IncomingInvoice part =
                invoice.toBuilder().lines(List.of(one)).total(Money.of("30")).build();
        assertThat(IncomingCheck.of(COLLABORATIVE, Pricing.of(scheme, PayTables.standard()))
                        .check(part, Ledger.empty())
                        .accepted()
                        .orElseThrow()
                        .lines())
                .extracting(line -> line.quantity() + " x " + line.price())
                .containsExactly("1 x 30.00");
    }

    private static IncomingResult check(Scheme scheme, IncomingLine line) {
        IncomingInvoice invoice = invoice(line);
        return IncomingCheck.of(COLLABORATIVE, Pricing.of(scheme, PayTables.standard()))
                .check(invoice, Ledger.empty());
    }

    private static IncomingLine line(int minutes, String rate, String net) {
        return IncomingLine.builder()
                .date(LocalDate.of(2016, 9, 14))
                .role(Role.CARE_HOME_MANAGER)
                .minutes(minutes)
                .rate(Money.of(rate))
                .net(Money.of(net))
                .build();
    }

    private static IncomingInvoice invoice(IncomingLine... lines) {
        return Invoices.of("BH1", LocalDate.of(2016, 10, 1), lines);
    }

    /** An agreed rate of £30 an hour pays in all years; the rate of others is looked for in three years before and after. */
    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2200-12-31"})
    void a_wrong_rate_is_queried_in_the_first_and_last_year(String day) {
        Attendance attendance = attended("P-manager", day, "10:00", "12:00");
        IncomingLine line = IncomingLine.builder()
                .date(LocalDate.parse(day))
                .minutes(120)
                .rate(Money.of("31.00"))
                .net(Money.of("62.00"))
                .build();
        IncomingResult result = IncomingCheck.of(
                        registered(attendance), Pricing.of(PaymentsExamples.scheme(), PayTables.standard()))
                .check(Invoices.of("A1", LocalDate.parse(day), line), Ledger.empty());
        assertThat(result.payable()).isEqualTo(Money.of("60.00"));
        assertThat(result.reasons()).containsExactly(QueryReason.WRONG_RATE);
    }
}
