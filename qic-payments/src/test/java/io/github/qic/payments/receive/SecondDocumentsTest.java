package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.PRACTICE;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.reference;
import static io.github.qic.payments.receive.TwoManagers.SHORTER;
import static io.github.qic.payments.receive.TwoManagers.TWO_HOURS;
import static io.github.qic.payments.receive.TwoManagers.invoice;
import static io.github.qic.payments.receive.TwoManagers.line;
import static io.github.qic.payments.receive.TwoManagers.recorded;
import static io.github.qic.payments.receive.TwoManagers.time;
import static io.github.qic.payments.receive.TwoManagers.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.reconcile.Reconciliation;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.show.SupplierReply;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Copies, credit notes and invoices that follow an earlier document, its correction or a merger. By hand: everybody at £24.00 an
 * hour, 120 minutes £48.00 and 100 minutes £40.00; at £25.00, £50.00 and £41.67.
 */
class SecondDocumentsTest {
    private static final Collaborative TWO = with(TWO_HOURS, SHORTER);
    private static final IncomingCheck CHECK = IncomingCheck.of(TWO, at("24"));
    private static final Ledger BILLED =
            recorded(CHECK.check(invoice("INV7", time(120, "48.00")), Ledger.empty()), "INV7");
    /** The deputy attended for two hours under another pseudonym at first. */
    private static final Attendance RENAMED = attended("P-deputy", "2026-05-06", "10:00", "12:00");

    /** No nurse attended. */
    private static final IncomingLine NURSE =
            line("24.00").role(Role.CARE_HOME_NURSE).minutes(60).build();

    private static Pricing at(String rate) {
        return Pricing.of(
                Scheme.builder()
                        .id(Id.of("fixed"))
                        .title("A fixed rate")
                        .addRules(SchemeRule.builder()
                                .name("all")
                                .terms(PayTerms.plain(new FixedRateBasis(Money.of(rate), "agreed")))
                                .build())
                        .build(),
                PayTables.standard());
    }

    private static List<String> queries(IncomingResult result) {
        return result.allQueries().stream().map(Answers::text).toList();
    }

    private static String reply(IncomingResult result) {
        return SupplierReply.of(result).text();
    }

    private static IncomingLine credit(Attendance attendance, String net) {
        return line(net).claim(reference(attendance.key())).build();
    }

    private static Ledger credited(Ledger ledger) {
        return ledger.credit(HOME, List.of(reference(TWO_HOURS.key())), Cases.credit("C8", "2026-05-31"));
    }

    /** The home has become part of the practice, which employs its people. */
    private static Collaborative merged(Attendance... attendances) {
        return with(attendances).toBuilder()
                .participants(TWO.participants().stream()
                        .map(person -> person.toBuilder().employer(PRACTICE).build())
                        .toList())
                .build();
    }

    private static Ledger succeeded() {
        return BILLED.recordSupplier(
                Cases.supplier(PRACTICE).toBuilder().addPredecessors(HOME).build());
    }

    private static IncomingInvoice from(Id<Organisation> supplier, IncomingInvoice invoice) {
        return invoice.toBuilder().supplier(supplier).build();
    }

    @Test
    void several_lines_that_credit_one_attendance_are_added_up() {
        IncomingResult over =
                CHECK.check(invoice("C8", credit(TWO_HOURS, "-24.00"), credit(TWO_HOURS, "-24.01")), BILLED);
        assertThat(queries(over))
                .containsExactly(
                        "CREDIT -24.00: More is credited than the £48.00 that is billed for the attendance.",
                        "CREDIT -24.01: More is credited than the £48.00 that is billed for the attendance.");
        assertThat(reply(over)).contains("We cannot record it yet");
        assertThat(reply(CHECK.check(invoice("C8", credit(TWO_HOURS, "-24.00"), credit(TWO_HOURS, "-24.00")), BILLED)))
                .contains("We will record it as a credit note.");
    }

    @Test
    void a_credit_note_for_what_was_credited_says_that_nothing_is_billed() {
        assertThat(queries(CHECK.check(invoice("C9", credit(TWO_HOURS, "-48.00")), credited(BILLED))))
                .containsExactly("CREDIT -48.00: More is credited than the £0.00 that is billed for the attendance.");
    }

    @Test
    void a_copy_of_a_credit_note_is_neither_promised_to_be_recorded_nor_asked_what_it_credits() {
        IncomingInvoice note = invoice("C8", credit(TWO_HOURS, "-48.00"));
        Ledger again =
                recorded(credited(BILLED), CHECK.check(invoice("INV9", time(120, "48.00")), credited(BILLED)), "INV9");
        for (Ledger ledger : List.of(credited(BILLED), again)) {
            assertThat(reply(CHECK.check(note, ledger)))
                    .contains(
                            "We have recorded a document with its number.",
                            "If it is a copy, you do not need to do anything.")
                    .doesNotContain("We will record it", "Please");
        }
    }

    @Test
    void a_successor_credits_what_its_predecessor_billed() {
        IncomingCheck check = IncomingCheck.of(merged(TWO_HOURS), at("24"));
        IncomingResult result = check.check(from(PRACTICE, invoice("C8", credit(TWO_HOURS, "-48.00"))), succeeded());
        assertThat(queries(result))
                .containsExactly("CREDIT -48.00: It credits an attendance that was billed in INV7 of 31 May 2026.");
        assertThat(reply(result)).contains("We will record it as a credit note.");
        assertThat(queries(check.check(from(PRACTICE, invoice("C8", credit(TWO_HOURS, "-48.00"))), BILLED)))
                .as("somebody else's invoice")
                .containsExactly(
                        "CREDIT -48.00: This is a credit note; it must name the lines of the invoice it credits.");
    }

    @Test
    void a_credit_note_may_quote_the_reference_that_the_attendance_has_since_a_correction() {
        Attendance corrected = attended("P-manager", "2026-05-06", "10:05", "12:00");
        assertThat(queries(IncomingCheck.of(with(corrected), at("24"))
                        .check(invoice("C8", credit(corrected, "-48.00")), BILLED)))
                .containsExactly("CREDIT -48.00: It credits an attendance that was billed in INV7 of 31 May 2026.");
    }

    @Test
    void what_a_predecessor_billed_is_not_paid_to_the_successor_under_a_new_pseudonym() {
        Collaborative renamed = merged(RENAMED).toBuilder()
                .participants(merged().participants().stream()
                        .filter(person -> !person.id().equals(TWO_HOURS.participant()))
                        .toList())
                .build();
        IncomingResult result = IncomingCheck.of(renamed, at("24"))
                .check(from(PRACTICE, invoice("A1", time(120, "48.00"))), succeeded());
        assertThat(result.payable()).isEqualTo(Money.ZERO);
        assertThat(result.reasons()).containsExactly(QueryReason.BILLED_BEFORE_CORRECTION);
    }

    @Test
    void what_only_may_have_been_billed_is_not_said_to_be_and_no_credit_note_is_asked_for_it() {
        Collaborative renamed = with(RENAMED).toBuilder()
                .participants(TWO.participants().stream()
                        .filter(person -> !person.id().equals(TWO_HOURS.participant()))
                        .toList())
                .build();
        IncomingResult result = IncomingCheck.of(renamed, at("24")).check(invoice("A1", time(120, "48.00")), BILLED);
        assertThat(queries(result))
                .containsExactly(
                        "BILLED_BEFORE_CORRECTION 48.00: It may be the attendance that was billed in INV7 of 31"
                                + " May 2026 before the register was corrected. If it is another one, please let us know; if not,"
                                + " please credit that one.");
        assertThat(reply(result))
                .contains("Please let us have what we ask for above.")
                .doesNotContain("send a credit note");
    }

    private static Ledger supplemented(Ledger ledger, Collaborative collaborative) {
        Id<InvoiceDraft> draft = Id.of("supplement");
        return ledger.draft(
                        draft,
                        Reconciliation.of(ledger, collaborative, at("25"))
                                .toSupplement()
                                .get(0))
                .issue(draft, Cases.terms(HOME, "INV8", "2026-06-10"));
    }

    @Test
    void a_copy_of_what_a_supplement_has_corrected_needs_no_credit_note() {
        assertThat(reply(IncomingCheck.of(TWO, at("25"))
                        .check(invoice("INV7", time(120, "48.00")), supplemented(BILLED, TWO))))
                .contains(
                        "The attendance was billed in INV8 of 10 June 2026.", "You do not need to send a credit note.")
                .doesNotContain("Please");
    }

    @Test
    void a_copy_needs_no_credit_note_for_the_lines_that_were_refused() {
        assertThat(reply(CHECK.check(invoice("INV7", time(120, "48.00"), NURSE), BILLED)))
                .contains("The register has no attendance on 2026-05-06 of a care home nurse now employed by you.")
                .doesNotContain("Please");
    }

    @Test
    void a_copy_of_what_is_recorded_later_because_its_period_is_closed_needs_no_credit_note() {
        Ledger closed = Ledger.empty().closePeriod(LocalDate.of(2026, 5, 31));
        IncomingInvoice first = invoice("INV7", time(120, "48.00"), NURSE);
        Ledger later = closed.draft(
                        Id.of("d"), CHECK.check(first, closed).accepted().orElseThrow())
                .issue(Id.of("d"), Cases.terms(HOME, "INV7", "2026-06-01"));
        assertThat(reply(CHECK.check(first, later)))
                .contains("The attendance was billed in INV7 of 1 June 2026.")
                .doesNotContain("Please");
    }

    @Test
    void a_copy_of_the_second_invoice_of_a_number_needs_no_credit_note() {
        IncomingInvoice second = invoice("INV7", time(100, "40.00"), NURSE).toBuilder()
                .date(LocalDate.of(2027, 5, 31))
                .build();
        IncomingResult result = CHECK.check(second, BILLED);
        Ledger both = BILLED.draft(Id.of("d"), result.accepted().orElseThrow())
                .issue(
                        Id.of("d"),
                        Cases.terms(HOME, "X", "2027-05-31").toBuilder()
                                .number(result.recordAs().orElseThrow())
                                .build());
        assertThat(reply(CHECK.check(second, both)))
                .contains("The attendance was billed in INV7 of 2027-05-31.", "for INV7 of 2027-05-31, and its date")
                .doesNotContain("Please");
    }

    @Test
    void an_invoice_that_repeats_one_that_was_supplemented_is_not_paid_out_of_another_attendance() {
        Collaborative alike = with(TWO_HOURS, RENAMED);
        Ledger ledger = supplemented(BILLED, alike);
        IncomingResult result = IncomingCheck.of(alike, at("25")).check(invoice("INV9", time(120, "48.00")), ledger);
        assertThat(result.payable()).isEqualTo(Money.ZERO);
        assertThat(result.reasons()).containsExactly(QueryReason.DUPLICATE);
        assertThat(result.queries().get(0).earlier().orElseThrow().number().value())
                .isEqualTo("INV7");
    }

    /** 220 minutes are £88.00; £40.00 of them are for the deputy. */
    @Test
    void a_line_that_may_be_for_two_attendances_is_asked_about_and_needs_no_credit_note() {
        IncomingLine both = time(220, "88.00");
        String several =
                "The line claims more minutes than one person attended. If it is for several, please claim each in"
                        + " a line of its own.";
        IncomingResult first = CHECK.check(invoice("A1", both), Ledger.empty());
        assertThat(first.payable()).isEqualTo(Money.of("48.00"));
        assertThat(queries(first)).containsExactly("UNCLEAR 40.00: " + several);
        assertThat(reply(first))
                .contains("Please let us have what we ask for above. We will pay the undisputed amount")
                .doesNotContain("credit note");
        assertThat(queries(CHECK.check(invoice("A1", both), BILLED)))
                .as("one of them is billed already")
                .containsExactly("UNCLEAR 88.00: " + several);
        assertThat(queries(IncomingCheck.of(with(TWO_HOURS), at("24")).check(invoice("A1", both), Ledger.empty())))
                .as("nobody else attended")
                .containsExactly("TOO_MANY_MINUTES 40.00: 220 minutes are claimed; 120 are recorded.");
        assertThat(queries(CHECK.check(invoice("A1", time(219, "87.60")), Ledger.empty())))
                .as("99 minutes are not enough for the deputy")
                .containsExactly("TOO_MANY_MINUTES 39.60: 219 minutes are claimed; 120 are recorded.");
    }
}
