package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.PRACTICE;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.reference;
import static io.github.qic.payments.invoice.Cases.registered;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.PaySheet;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.TableId;
import io.github.qic.payments.scheme.ClaimWindow;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import io.github.qic.payments.scheme.TimeRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an invoice is checked with at the edge of a rule. By hand: a manager is paid £16.05 an hour in 2016/17. */
class IncomingBoundariesTest {
    private static final Attendance SIX_HOURS = attended("P-manager", "2016-09-14", "10:00", "16:00");
    private static final Attendance NEXT_DAY = attended("P-manager", "2016-09-15", "10:00", "16:00");

    private static IncomingInvoice.Builder invoice(Id<Organisation> supplier, String total) {
        return IncomingInvoice.builder()
                .supplier(supplier)
                .number("BH9")
                .date(LocalDate.of(2016, 10, 1))
                .total(Money.of(total));
    }

    private static IncomingInvoice invoice(Attendance attendance, String net) {
        return invoice(HOME, net)
                .addLines(IncomingLine.builder()
                        .claim(reference(attendance.key()))
                        .net(Money.of(net))
                        .build())
                .build();
    }

    private static Ledger billed(Pricing pricing, Attendance attendance) {
        return billed(Ledger.empty(), HOME, pricing, attendance);
    }

    private static Ledger billed(Ledger ledger, Id<Organisation> supplier, Pricing pricing, Attendance attendance) {
        Id<InvoiceDraft> draft = Id.of("draft-" + ledger.revision());
        return ledger.draft(draft, Cases.statement(pricing, attendance))
                .issue(draft, terms(supplier, "BH1", "2016-09-30"));
    }

    private static Pricing pricing(TimeRules time) {
        return Cases.PRICING.toBuilder()
                .scheme(Cases.PRICING.scheme().toBuilder().time(time).build())
                .build();
    }

    /** Of 400 minutes, 360 are billed and 40 left: 40 minutes at 16.05 are 10.70. */
    @Test
    void each_limit_of_a_person_takes_into_account_what_is_billed_for_a_later_attendance() {
        for (TimeRules limit : List.of(
                TimeRules.builder().weeklyCapMinutes(400).build(),
                TimeRules.builder().monthlyCapMinutes(400).build(),
                TimeRules.builder().programmeCapMinutes(400).build())) {
            IncomingResult result = IncomingCheck.of(registered(SIX_HOURS, NEXT_DAY), pricing(limit))
                    .check(invoice(SIX_HOURS, "96.30"), billed(pricing(limit), NEXT_DAY));
            assertThat(result.payable()).isEqualTo(Money.of("10.70"));
        }
    }

    /** Two days are 192.60; 13.8% of the 36.60 above the free 156.00 of a week, month or year are 5.05 (5.0508). */
    @Test
    void the_free_pay_of_a_week_that_is_billed_for_a_later_attendance_is_used_up() {
        Pricing pricing = Cases.withOnCosts(OnCosts.builder()
                .nationalInsurance(SecondaryThresholdUse.FREE_EACH_WEEK)
                .build());
        IncomingCheck check = IncomingCheck.of(registered(SIX_HOURS, NEXT_DAY), pricing);
        assertThat(check.check(invoice(SIX_HOURS, "101.35"), billed(pricing, NEXT_DAY))
                        .payable())
                .isEqualTo(Money.of("101.35"));
        assertThat(check.check(invoice(SIX_HOURS, "101.35"), Ledger.empty()).payable())
                .as("the first attendance of the week uses up none")
                .isEqualTo(Money.of("96.30"));
    }

    /** What limits a person is decided for the people of one supplier. */
    @Test
    void a_credit_for_an_attendance_of_another_supplier_is_answered_where_people_are_limited() {
        Attendance gp = attended("P-gp", "2016-09-14", "10:00", "16:00");
        Pricing limited = pricing(TimeRules.builder().weeklyCapMinutes(400).build());
        assertThat(IncomingCheck.of(registered(SIX_HOURS, gp), limited)
                        .check(invoice(gp, "-5.00"), Ledger.empty())
                        .reasons())
                .containsExactly(QueryReason.CREDIT);
    }

    /** It is too late to claim the attendance now; it was claimed in time. */
    @Test
    void what_was_billed_in_time_is_billed_already_and_not_late() {
        Pricing late = Cases.PRICING.toBuilder()
                .scheme(Cases.PRICING.scheme().toBuilder()
                        .window(ClaimWindow.builder().daysToClaim(20).build())
                        .build())
                .claimedOn(LocalDate.of(2016, 10, 31))
                .build();
        IncomingCheck check = IncomingCheck.of(registered(SIX_HOURS), late);
        assertThat(check.check(invoice(SIX_HOURS, "96.30"), billed(Cases.PRICING, SIX_HOURS))
                        .reasons())
                .containsExactly(QueryReason.ALREADY_CLAIMED);
        assertThat(check.check(invoice(SIX_HOURS, "96.30"), Ledger.empty()).payable())
                .isEqualTo(Money.ZERO);
    }

    /** One of two equal attendances is billed; the other is due, and the total is neither more nor less. */
    @Test
    void a_total_of_exactly_what_is_open_repeats_nothing() {
        IncomingCheck check = IncomingCheck.of(registered(SIX_HOURS, NEXT_DAY), Cases.PRICING);
        IncomingResult result = check.check(invoice(HOME, "96.30").build(), billed(Cases.PRICING, SIX_HOURS));
        assertThat(result.allQueries()).isEmpty();
        assertThat(result.payable()).isEqualTo(Money.of("96.30"));
        IncomingResult again = IncomingCheck.of(registered(SIX_HOURS), Cases.PRICING)
                .check(invoice(HOME, "96.30").build(), billed(Cases.PRICING, SIX_HOURS));
        assertThat(again.reasons()).containsExactly(QueryReason.ALREADY_CLAIMED);
        assertThat(again.notes()).as("said once").isEmpty();
    }

    /**
     * Paid leave of 10% of 96.30 and 11.20 is 9.63 and 1.12; 13.8% of the 105.93 and 12.32 of both are 14.62 (14.618) and 1.70; together
     * they are 24.25 and 2.82.
     */
    @Test
    void a_line_with_the_amount_of_the_on_costs_of_an_attendance_or_of_one_of_them_is_for_that_attendance() {
        Pricing pricing = Cases.withOnCosts(OnCosts.builder()
                .paidLeavePercent(new BigDecimal("10"))
                .nationalInsurance(SecondaryThresholdUse.USED_BY_NORMAL_PAY)
                .build());
        Attendance nurse = attended("P-nurse", "2016-09-14", "10:00", "11:00");
        IncomingCheck check = IncomingCheck.of(registered(nurse, SIX_HOURS), pricing);
        IncomingLine.Builder undated = IncomingLine.builder().kind(IncomingLineKind.ON_COST);
        IncomingLine.Builder dated =
                IncomingLine.builder().kind(IncomingLineKind.ON_COST).date(SIX_HOURS.date());
        for (String[] amounts : new String[][] {{"9.63", "1.12"}, {"24.25", "2.82"}}) {
            for (List<IncomingLine.Builder> first : List.of(List.of(undated, dated), List.of(dated, undated))) {
                IncomingLine manager = first.get(0).net(Money.of(amounts[0])).build();
                IncomingLine other = first.get(1).net(Money.of(amounts[1])).build();
                IncomingResult result = check.check(
                        invoice(HOME, "107.50")
                                .addLines(
                                        invoice(nurse, "11.20").lines().get(0),
                                        invoice(SIX_HOURS, "96.30").lines().get(0),
                                        manager,
                                        other)
                                .total(Money.of("107.50").plus(manager.net()).plus(other.net()))
                                .build(),
                        Ledger.empty());
                assertThat(result.allQueries()).isEmpty();
                assertThat(result.lines().get(2).claims()).containsExactly(reference(SIX_HOURS.key()));
                assertThat(result.lines().get(3).claims()).containsExactly(reference(nurse.key()));
            }
        }
    }

    private static Attendance day(String day) {
        return attended("P-manager", day, "10:00", "11:00");
    }

    /** £19,500 a year are £9.97 an hour (9.9726), £39,000 £19.95 (19.9451), in the first and last years that there are. */
    @ParameterizedTest
    @CsvSource({
        "1901-05-01, 9.97, £9.97 is the rate of 1900/01; on 1901-05-01 it is £19.95.",
        "2199-05-01, 9.97, £9.97 is the rate of 2200/01; on 2199-05-01 it is £19.95.",
        "1901-05-01, 9.98, £9.98 is not the rate; on 1901-05-01 it is £19.95."
    })
    void the_rate_of_the_first_and_the_last_year_is_recognised(String day, String rate, String message) {
        PayTables tables = PayTables.standard().toBuilder()
                .agendaForChange(PaySheet.AGENDA_FOR_CHANGE
                        .read(new TableId("own", "1"), SheetSource.of("""
                                effective_from,effective_to,band,step,min_years_experience,annual_gbp,weekly_hours,verification,source
                                1900-04-01,1901-03-31,7,entry,0,19500,37.5,published,own
                                1901-04-01,2200-03-31,7,entry,0,39000,37.5,published,own
                                2200-04-01,2200-12-31,7,entry,0,19500,37.5,published,own
                                """))
                        .orThrow())
                .build();
        IncomingResult result = IncomingCheck.of(
                        registered(day(day)),
                        Cases.PRICING.toBuilder().tables(tables).build())
                .check(
                        invoice(HOME, rate)
                                .date(LocalDate.parse(day))
                                .addLines(IncomingLine.builder()
                                        .claim(reference(day(day).key()))
                                        .minutes(60)
                                        .rate(Money.of(rate))
                                        .net(Money.of(rate))
                                        .build())
                                .build(),
                        Ledger.empty());
        assertThat(result.lines().get(0).notes())
                .extracting(InvoiceNote::message)
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource({"2017-03-31, 2016/17", "2017-04-01, 2017/18", "2018-01-01, 2017/18", "2000-03-31, 1999/00"})
    void a_pay_year_begins_on_1_April(String day, String year) {
        assertThat(RateYearFinder.payYear(LocalDate.parse(day))).isEqualTo(year);
    }

    /** The whole register is priced once, when the check is made, and again only if something billed has left it. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_register_is_priced_again_only_if_what_the_supplier_billed_has_left_it(boolean left) {
        AtomicInteger priced = new AtomicInteger();
        Attendance gp = attended("P-gp", "2016-09-14", "10:00", "16:00");
        Pricing counting = Cases.PRICING.toBuilder()
                .expenses(attendance -> {
                    priced.incrementAndGet();
                    return List.of();
                })
                .build();
        Ledger ledger = billed(billed(Cases.PRICING, SIX_HOURS), PRACTICE, Cases.PRICING, gp)
                .recordSupplier(Cases.supplier(HOME).toBuilder()
                        .addPredecessors(Id.<Organisation>of("former"))
                        .build());
        Collaborative now = left ? registered(NEXT_DAY, gp) : registered(SIX_HOURS, NEXT_DAY);
        IncomingCheck check = IncomingCheck.of(now, counting);
        priced.set(0);
        check.check(invoice(NEXT_DAY, "96.30"), ledger);
        assertThat(priced.get() > 0).isEqualTo(left);
    }

    @Test
    void a_part_of_a_result_names_each_amount_that_is_too_large() {
        Money more = Money.MAX.plus(Money.ofPence(1));
        String tooLarge = "is out of range: at most 10 digits before the point";
        assertThatThrownBy(() -> IncomingLineResult.builder()
                        .line(1)
                        .payable(more)
                        .queried(more)
                        .build())
                .hasMessage("/payable: " + tooLarge + "\n/queried: " + tooLarge
                        + "\n/queried: must be the sum of the queries");
        assertThatThrownBy(() -> InvoiceQuery.builder()
                        .reason(QueryReason.CREDIT)
                        .amount(more)
                        .message(" ")
                        .build())
                .hasMessage("/amount: " + tooLarge + "\n/message: must not be blank");
        assertThatThrownBy(() -> InvoiceQuery.builder()
                        .reason(QueryReason.CREDIT)
                        .amount(Money.ZERO)
                        .message("a")
                        .build())
                .hasMessage("/amount: must not be 0");
    }
}
