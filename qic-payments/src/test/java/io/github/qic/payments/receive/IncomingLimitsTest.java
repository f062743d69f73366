package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.registered;
import static io.github.qic.payments.receive.Invoices.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.scheme.TimeRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits hold against what a ledger has billed, whatever is corrected since. By hand: £25.26 an hour for a manager in 2026/27. */
class IncomingLimitsTest {
    private static final Attendance TWO_HOURS = attended("P-manager", "2026-05-06", "10:00", "12:00");
    private static final Attendance NINETY = attended("P-manager", "2026-05-13", "10:00", "11:30");

    private static IncomingInvoice invoice(String number, String day, int minutes, String net) {
        IncomingLine line = IncomingLine.builder()
                .date(LocalDate.parse(day))
                .minutes(minutes)
                .net(Money.of(net))
                .build();
        return Invoices.of(number, LocalDate.of(2026, 5, 31), line);
    }

    private static Ledger pay(Ledger ledger, IncomingCheck check, IncomingInvoice invoice) {
        IncomingResult result = check.check(invoice, ledger);
        assertThat(result.allQueries()).isEmpty();
        return recorded(ledger, result);
    }

    /** 50.52 and 37.89 of a budget of 90.00 are billed; an earlier attendance of 32.84 (78 minutes) is entered late. */
    @Test
    void a_budget_is_not_exceeded_by_an_attendance_that_is_entered_late() {
        Pricing pricing = Cases.PRICING.toBuilder()
                .scheme(Cases.PRICING.scheme().toBuilder()
                        .budget(Money.of("90.00"))
                        .build())
                .build();
        IncomingCheck before = IncomingCheck.of(registered(TWO_HOURS, NINETY), pricing);
        Ledger ledger = pay(Ledger.empty(), before, invoice("A1", "2026-05-06", 120, "50.52"));
        ledger = pay(ledger, before, invoice("A2", "2026-05-13", 90, "37.89"));
        Attendance late = attended("P-manager", "2026-04-29", "10:00", "11:18");
        IncomingResult result = IncomingCheck.of(registered(late, TWO_HOURS, NINETY), pricing)
                .check(invoice("A3", "2026-04-29", 78, "32.84"), ledger);
        assertThat(result.payable()).isEqualTo(Money.ZERO);
        assertThat(result.allQueries())
                .extracting(Answers::text)
                .containsExactly(
                        "NOT_PAYABLE 32.84: The scheme does not pay this attendance: a cap or the budget has been"
                                + " reached.");
    }

    /** 120 minutes a day: the afternoon is billed with 50.52, the morning entered late. */
    @Test
    void a_daily_cap_is_not_exceeded_by_an_attendance_that_is_entered_late() {
        Pricing pricing = Cases.PRICING.toBuilder()
                .scheme(Cases.PRICING.scheme().toBuilder()
                        .time(TimeRules.builder().dailyCapMinutes(120).build())
                        .build())
                .build();
        Attendance afternoon = attended("P-manager", "2026-05-06", "14:00", "16:00");
        Ledger ledger = pay(
                Ledger.empty(),
                IncomingCheck.of(registered(afternoon), pricing),
                invoice("A1", "2026-05-06", 120, "50.52"));
        IncomingResult result = IncomingCheck.of(registered(TWO_HOURS, afternoon), pricing)
                .check(
                        invoice("A2", "2026-05-06", 120, "50.52").toBuilder()
                                .lines(List.of(IncomingLine.builder()
                                        .claim(Cases.reference(TWO_HOURS.key()))
                                        .net(Money.of("50.52"))
                                        .build()))
                                .build(),
                        ledger);
        assertThat(result.payable()).isEqualTo(Money.ZERO);
        assertThat(result.reasons()).containsExactly(QueryReason.NOT_PAYABLE);
    }

    /** The day was corrected after the invoice for the wrong day had been paid. */
    @Test
    void an_attendance_moved_to_another_day_is_not_paid_before_the_old_one_is_credited() {
        Ledger ledger = pay(
                Ledger.empty(),
                IncomingCheck.of(registered(TWO_HOURS), Cases.PRICING),
                invoice("A1", "2026-05-06", 120, "50.52"));
        IncomingCheck corrected =
                IncomingCheck.of(registered(attended("P-manager", "2026-05-07", "10:00", "12:00")), Cases.PRICING);
        IncomingInvoice again = invoice("A2", "2026-05-07", 120, "50.52");
        IncomingResult held = corrected.check(again, ledger);
        assertThat(held.payable()).isEqualTo(Money.ZERO);
        assertThat(held.allQueries())
                .extracting(Answers::text)
                .containsExactly(
                        "BILLED_BEFORE_CORRECTION 50.52: It may be the attendance that was billed in A1 of 31 May 2026"
                                + " before the register was corrected. If it is another one, please let us know; if not, please"
                                + " credit that one.");
        Ledger credited = ledger.credit(HOME, DocumentNumber.of("A1"), Cases.credit("C1", "2026-06-01"));
        assertThat(corrected.check(again, credited).payable()).isEqualTo(Money.of("50.52"));
    }

    @Test
    void an_attendance_of_a_renamed_gathering_is_not_paid_again() {
        Ledger ledger = pay(
                Ledger.empty(),
                IncomingCheck.of(registered(TWO_HOURS), Cases.PRICING),
                invoice("A1", "2026-05-06", 120, "50.52"));
        Collaborative renamed = Cases.COLLABORATIVE.toBuilder()
                .programme(Cases.COLLABORATIVE.programme().toBuilder()
                        .events(List.of(LearningEvent.builder()
                                .id(Id.of("event-2"))
                                .name("Learning event")
                                .month(1)
                                .venue(Venue.of(VenueKind.UNIVERSITY))
                                .build()))
                        .build())
                .register(Register.of(List.of(new Attendance(
                        TWO_HOURS.participant(),
                        Id.of("event-2"),
                        TWO_HOURS.date(),
                        TWO_HOURS.start(),
                        TWO_HOURS.end(),
                        TWO_HOURS.mode()))))
                .build();
        IncomingResult result =
                IncomingCheck.of(renamed, Cases.PRICING).check(invoice("A2", "2026-05-06", 120, "50.52"), ledger);
        assertThat(result.payable()).isEqualTo(Money.ZERO);
        assertThat(result.reasons()).containsExactly(QueryReason.ALREADY_CLAIMED);
    }
}
