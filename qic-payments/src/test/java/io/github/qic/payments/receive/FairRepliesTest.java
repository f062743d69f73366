package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.receive.TwoManagers.SHORTER;
import static io.github.qic.payments.receive.TwoManagers.TWO_HOURS;
import static io.github.qic.payments.receive.TwoManagers.check;
import static io.github.qic.payments.receive.TwoManagers.invoice;
import static io.github.qic.payments.receive.TwoManagers.line;
import static io.github.qic.payments.receive.TwoManagers.recorded;
import static io.github.qic.payments.receive.TwoManagers.time;
import static io.github.qic.payments.receive.TwoManagers.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Expense;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.scheme.ExpenseKind;
import io.github.qic.payments.scheme.ExpenseRule;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.TimeRules;
import io.github.qic.payments.show.SupplierReply;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A reply accuses nobody wrongly and asks for nothing that was sent. By hand: managers at £25.26 an hour, 120 minutes £50.52 and 100
 * minutes £42.10; 12.07% paid leave of £50.52 is £6.10 (6.0978), of £42.10 £5.08 (5.0815).
 */
class FairRepliesTest {
    private static final String CREDIT_NOTE =
            "Please send a credit note for the queried amount, or let us know what we have overlooked.";
    private static final String NO_CREDIT_NOTE = "You do not need to send a credit note.";
    private static final IncomingCheck WITH_LEAVE = IncomingCheck.of(with(TWO_HOURS, SHORTER), pricing(leave -> leave));

    private static Pricing pricing(UnaryOperator<PayTerms.Builder> terms) {
        return Cases.pricing(paid -> terms.apply(paid.onCosts(Cases.PAID_LEAVE)));
    }

    private static IncomingLine leave(String net) {
        return line(net)
                .role(Role.CARE_HOME_MANAGER)
                .kind(IncomingLineKind.ON_COST)
                .build();
    }

    private static List<String> said(IncomingResult result) {
        return Stream.concat(
                        result.allQueries().stream().map(Answers::text),
                        Stream.concat(
                                result.lines().stream()
                                        .flatMap(line -> line.notes().stream())
                                        .map(Answers::text),
                                result.notes().stream().map(Answers::text)))
                .toList();
    }

    private static String reply(IncomingResult result) {
        return SupplierReply.of(result).text();
    }

    private static IncomingResult plain(IncomingLine... lines) {
        return check(Ledger.empty(), lines);
    }

    @Test
    void on_costs_of_time_that_is_refused_are_refused_with_it() {
        IncomingResult first = WITH_LEAVE.check(invoice("INV7", time(120, "50.52"), leave("6.10")), Ledger.empty());
        assertThat(first.allQueries()).isEmpty();
        Ledger ledger = recorded(first, "INV7");
        String billed = "The attendance was billed in INV7 of 31 May 2026.";
        IncomingLine undated = IncomingLine.builder()
                .kind(IncomingLineKind.ON_COST)
                .net(Money.of("6.10"))
                .build();
        for (IncomingLine leave : List.of(leave("6.10"), undated)) {
            assertThat(said(WITH_LEAVE.check(invoice("A9", time(120, "50.52"), leave), ledger)))
                    .containsExactly("ALREADY_CLAIMED 50.52: " + billed, "ALREADY_CLAIMED 6.10: " + billed);
        }
        assertThat(said(WITH_LEAVE.check(
                        invoice("A9", time(120, "50.52"), time(100, "42.10"), leave("11.18")), ledger)))
                .as("those of time that can be paid are paid")
                .contains("MORE_THAN_DUE 6.10: Only £5.08 of the line is due for on-costs.");
    }

    @Test
    void on_costs_of_time_that_nobody_attended_are_not_told_to_claim_the_time() {
        IncomingLine nurse =
                line("20.00").role(Role.CARE_HOME_NURSE).minutes(60).build();
        IncomingLine leave =
                leave("2.41").toBuilder().role(Role.CARE_HOME_NURSE).build();
        assertThat(said(WITH_LEAVE.check(invoice("A9", nurse, leave), Ledger.empty())))
                .last()
                .isEqualTo(
                        "WITHOUT_TIME 2.41: The scheme pays these on-costs only together with their time, and no time"
                                + " on this invoice that they could belong to can be paid.");
    }

    /** £105.25 for a session of 250 minutes is £25.26 an hour. */
    @Test
    void a_rate_for_a_session_or_for_the_whole_line_is_not_wrong() {
        for (String rate : List.of("105.25", "50.52")) {
            assertThat(said(plain(
                            time(120, "50.52").toBuilder().rate(Money.of(rate)).build())))
                    .isEmpty();
        }
        assertThat(said(plain(line("60.00")
                        .claim(Cases.reference(TWO_HOURS.key()))
                        .minutes(120)
                        .rate(Money.of("125.00"))
                        .build())))
                .as("£125.00 a session")
                .containsExactly("WRONG_RATE 9.48: The line comes to £30.00 an hour; on 2026-05-06 it is £25.26.");
    }

    @Test
    void a_rate_that_gives_the_amount_for_no_unit_is_compared() {
        assertThat(said(plain(line("50.52")
                        .claim(Cases.reference(TWO_HOURS.key()))
                        .minutes(120)
                        .rate(Money.of("105.00"))
                        .build())))
                .containsExactly(
                        "DETAIL_WRONG: 120 minutes at £105.00 are £210.00, not £50.52.",
                        "DETAIL_WRONG: £105.00 is not the rate; on 2026-05-06 it is £25.26.");
    }

    /** One minute at £25.26 is £0.42. */
    @Test
    void one_is_singular() {
        IncomingCheck minute =
                IncomingCheck.of(with(attended("P-manager", "2026-05-06", "10:00", "10:01")), Cases.PRICING);
        assertThat(said(minute.check(invoice("A1", time(2, "0.84")), Ledger.empty())))
                .containsExactly("TOO_MANY_MINUTES 0.42: 2 minutes are claimed; 1 is recorded.");
        IncomingLine over = time(1, "0.50").toBuilder().rate(Money.of("25.26")).build();
        assertThat(said(minute.check(invoice("A1", over), Ledger.empty())))
                .containsExactly("ARITHMETIC 0.08: 1 minute at £25.26 is £0.42, not £0.50.");
        IncomingLine other = line("30.00").minutes(130).build();
        assertThat(said(minute.check(invoice("A1", other, other), Ledger.empty())))
                .containsOnly("TOO_MANY_PEOPLE 30.00: You claim 2 attendances on 2026-05-06; 1 is recorded.");
    }

    @Test
    void time_and_on_costs_may_share_one_line_whatever_is_claimed_for_expenses() {
        IncomingLine both = line("56.62").minutes(120).build();
        IncomingLine taxi = line("18.00").description("Taxi").build();
        assertThat(said(WITH_LEAVE.check(invoice("A1", both, taxi), Ledger.empty())))
                .containsExactly("NOT_PAYABLE 18.00: The scheme does not pay these expenses, or only with a receipt.");
        IncomingCheck miles = IncomingCheck.of(
                with(TWO_HOURS),
                pricing(terms -> terms.addExpenses(ExpenseRule.mileage(new BigDecimal("0.45")))).toBuilder()
                        .expenses(attendance -> List.of(Expense.mileage(new BigDecimal("20"))))
                        .build());
        for (String net : List.of("56.62", "59.52", "65.62")) { // with leave, with £9.00 for 20 miles, with both
            IncomingResult result = miles.check(invoice("A1", line(net).build()), Ledger.empty());
            assertThat(said(result)).isEmpty();
            assertThat(result.payable()).isEqualTo(Money.of(net));
        }
    }

    @Test
    void an_expense_without_its_receipt_is_not_said_to_be_claimed_by_another_line() {
        IncomingCheck check = IncomingCheck.of(
                with(TWO_HOURS),
                pricing(terms -> terms.addExpenses(
                                ExpenseRule.mileage(new BigDecimal("0.45")),
                                ExpenseRule.builder()
                                        .kind(ExpenseKind.FARES)
                                        .receiptRequired(true)
                                        .build()))
                        .toBuilder()
                        .expenses(attendance -> List.of(
                                Expense.mileage(new BigDecimal("20")),
                                new Expense(
                                        ExpenseKind.FARES,
                                        Optional.empty(),
                                        Optional.of(Money.of("7.00")),
                                        Optional.empty())))
                        .build());
        assertThat(said(check.check(
                        invoice(
                                "A1",
                                line("56.62").minutes(120).build(),
                                line("9.00").description("Mileage").build(),
                                line("7.00").description("Taxi").build()),
                        Ledger.empty())))
                .containsExactly("ALREADY_CLAIMED 7.00: Other lines claim what is due for expenses.");
    }

    @Test
    void what_is_due_of_a_line_is_not_said_to_be_all_that_is_due() {
        IncomingLine part =
                line("20.00").claim(Cases.reference(TWO_HOURS.key())).build();
        assertThat(said(plain(part, part, part)))
                .containsExactly("MORE_THAN_DUE 9.48: Only £10.52 of the line is due.");
    }

    @Test
    void a_venue_or_a_hired_locum_does_not_make_time_an_item() {
        for (String words : List.of("Attendance at the event, Trent venue", "Hire of a locum")) {
            assertThat(said(plain(line("50.52").description(words).build()))).isEmpty();
        }
        assertThat(said(plain(line("50.52").description("Room hire").build())))
                .containsExactly("NOT_PAYABLE 50.52: The scheme pays for attendance, not for this.");
    }

    @Test
    void a_copy_of_what_is_recorded_needs_no_credit_note() {
        IncomingInvoice first = invoice("INV-7", time(120, "50.52"));
        Ledger ledger = recorded(check(Ledger.empty(), time(120, "50.52")), "INV7");
        IncomingCheck check = IncomingCheck.of(with(TWO_HOURS, SHORTER), Cases.PRICING);
        assertThat(reply(check.check(first, ledger)))
                .contains("The attendance was billed in INV7 of 31 May 2026.")
                .contains(NO_CREDIT_NOTE)
                .doesNotContain("Please send");
        assertThat(reply(check.check(first.toBuilder().number("INV-8").build(), ledger)))
                .contains(CREDIT_NOTE);
    }

    @Test
    void a_copy_of_what_is_recorded_under_number_and_date_needs_no_credit_note() {
        IncomingCheck check = IncomingCheck.of(with(TWO_HOURS, SHORTER), Cases.PRICING);
        Ledger ledger = recorded(check(Ledger.empty(), time(120, "50.52")), "INV7");
        IncomingInvoice second = invoice("INV7", time(100, "42.10"));
        IncomingResult accepted = check.check(second, ledger, Set.of(QueryReason.NUMBER_USED));
        Ledger both = ledger.draft(Id.of("second"), accepted.accepted().orElseThrow())
                .issue(
                        Id.of("second"),
                        Cases.terms(Cases.HOME, "X", "2026-06-01").toBuilder()
                                .number(accepted.recordAs().orElseThrow())
                                .build());
        assertThat(reply(check.check(second, both))).contains(NO_CREDIT_NOTE).doesNotContain("Please send");
    }

    /** £55.00 for two hours is £4.48 too much. */
    @Test
    void a_credit_note_is_asked_for_what_is_not_due_and_not_for_what_a_doubt_withholds() {
        IncomingLine over = line("55.00")
                .claim(Cases.reference(TWO_HOURS.key()))
                .minutes(120)
                .build();
        Ledger known = Ledger.empty().recordSupplier(Cases.supplier(Cases.HOME));
        IncomingInvoice changed =
                invoice("A1", over).toBuilder().account("11-11-11 12345678").build();
        assertThat(reply(IncomingCheck.of(with(TWO_HOURS), Cases.PRICING).check(changed, known)))
                .contains("£50.52: The account to pay into is not the one we know.")
                .contains("Please send a credit note for £4.48, or let us know what we have overlooked.")
                .doesNotContain("the queried amount");
    }

    @Test
    void what_another_document_or_a_detail_would_settle_needs_no_credit_note() {
        String corrected = "Please send a corrected invoice, or let us know what we have overlooked.";
        IncomingCheck check = IncomingCheck.of(with(TWO_HOURS, SHORTER), Cases.PRICING);
        assertThat(reply(check.check(invoice("", time(120, "50.52")), Ledger.empty())))
                .contains(corrected)
                .doesNotContain("credit note");
        IncomingInvoice taxed = invoice("A1", time(120, "50.52")).toBuilder()
                .vat(Money.of("10.10"))
                .build();
        assertThat(reply(check.check(taxed, Ledger.empty().recordSupplier(Cases.supplier(Cases.HOME)))))
                .contains(corrected)
                .doesNotContain("credit note");
        String details = "Please let us have what we ask for above.";
        IncomingInvoice total =
                invoice("A1").toBuilder().total(Money.of("50.00")).build();
        assertThat(reply(check.check(total, Ledger.empty()))).contains(details).doesNotContain("credit note");
        IncomingLine room = line("9.00").kind(IncomingLineKind.ITEM).build();
        assertThat(reply(check.check(invoice("A1", line("18.00").build(), room, time(120, "50.52")), Ledger.empty())))
                .contains(details
                        + " Please send a credit note for £9.00, or let us know what we have overlooked. We will"
                        + " pay the undisputed amount in the meantime.");
    }

    /** Of 120 minutes, 60 are paid: £25.26. */
    @Test
    void parts_of_one_attendance_are_not_two_people_because_a_cap_pays_less() {
        Scheme capped = Cases.PRICING.scheme().toBuilder()
                .time(TimeRules.builder().dailyCapMinutes(60).build())
                .build();
        IncomingCheck check = IncomingCheck.of(
                with(TWO_HOURS), Cases.PRICING.toBuilder().scheme(capped).build());
        IncomingLine first = time(80, "33.68");
        IncomingResult result = check.check(invoice("A1", first, time(40, "16.84")), Ledger.empty());
        assertThat(said(result))
                .containsExactly(
                        "TOO_MANY_MINUTES 8.42: 120 minutes in 2 lines are claimed; 60 are paid for the 120 recorded.",
                        "ALREADY_CLAIMED 16.84: Line 1 claims the whole of this attendance.");
        IncomingResult halves = check.check(invoice("A1", time(45, "18.95"), time(75, "31.58")), Ledger.empty());
        assertThat(halves.payable()).isEqualTo(Money.of("25.26"));
        IncomingResult part = check.check(invoice("A1", time(45, "18.95")), Ledger.empty());
        assertThat(part.accepted().orElseThrow().lines())
                .extracting(DocumentLine::minutes)
                .containsExactly(45);
    }

    @Test
    void a_draft_may_be_that_of_this_very_invoice() {
        Ledger drafted = Ledger.empty()
                .draft(Id.of("d"), plain(time(120, "50.52")).accepted().orElseThrow());
        assertThat(said(check(drafted, time(120, "50.52"))))
                .containsExactly("ALREADY_CLAIMED 50.52: The attendance is reserved by the draft of an invoice.");
    }

    @Test
    void a_credit_note_is_answered_as_one() {
        assertThat(reply(plain(line("-5.00").build())))
                .contains("YOUR CREDIT NOTE: A9", "Your credit note A9 of 31 May 2026 for £5.00 has been checked")
                .contains(
                        "We cannot record it yet, for the reasons below.",
                        "Please let us know which invoice it credits.")
                .doesNotContain("pay it", "our invoice");
    }

    @Test
    void a_credit_note_with_references_is_not_asked_what_it_credits() {
        Ledger ledger = recorded(plain(time(120, "50.52")), "INV7");
        IncomingLine credit =
                line("-50.52").claim(Cases.reference(TWO_HOURS.key())).build();
        IncomingResult result = check(ledger, credit);
        assertThat(said(result))
                .containsExactly("CREDIT -50.52: It credits an attendance that was billed in INV7 of 31 May 2026.");
        assertThat(result.queries()).isEmpty();
        assertThat(reply(result))
                .contains("We will record it as a credit note.", "You do not need to do anything.")
                .doesNotContain("Please");
        IncomingLine again =
                line("40.00").claim(Cases.reference(TWO_HOURS.key())).build();
        assertThat(reply(check(ledger, credit, again)))
                .contains("We cannot record it yet", "Please bill the other lines on an invoice of their own.")
                .doesNotContain("which invoice");
        assertThat(reply(check(ledger, credit, line("-1.00").build()))).contains("Please let us know which invoice");
    }

    @Test
    void a_credit_of_more_than_was_billed_is_not_promised_to_be_recorded() {
        Ledger ledger = recorded(plain(time(120, "50.52")), "INV7");
        assertThat(reply(check(
                        ledger,
                        line("-50.53").claim(Cases.reference(TWO_HOURS.key())).build())))
                .contains("We cannot record it yet", "Please let us know which invoice it credits.");
    }

    @Test
    void no_credit_note_is_asked_for_an_invoice_of_nothing() {
        assertThat(reply(plain(
                        line("20.00").role(Role.CARE_HOME_NURSE).minutes(60).build(),
                        line("-20.00").build())))
                .contains("In total it claims nothing, so nothing is due.", NO_CREDIT_NOTE)
                .doesNotContain("Please send", "cannot pay");
    }
}
