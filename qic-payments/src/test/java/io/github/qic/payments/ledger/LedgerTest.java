package io.github.qic.payments.ledger;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.PRACTICE;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.credit;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Attendance MANAGER = attended("P-manager", "2016-09-14", "10:00", "11:30");
    private static final Attendance NURSE = attended("P-nurse", "2016-09-15", "09:20", "11:00");
    /** £24.08 and £18.67. */
    private static final ClaimStatement STATEMENT = Cases.statement(Cases.PRICING, MANAGER, NURSE);

    private static final DocumentNumber A1 = DocumentNumber.of("A1");

    private static final Ledger DRAFTED = Ledger.empty().draft(Id.of("d1"), STATEMENT);
    private static final Ledger ISSUED = DRAFTED.issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"));

    @Test
    void an_issued_invoice_has_the_lines_of_the_statement() {
        Invoice invoice = ISSUED.view().invoice(HOME, A1).orElseThrow();
        assertThat(invoice.lines()).isEqualTo(STATEMENT.lines());
        assertThat(invoice.totals().gross()).isEqualTo(Money.of("42.75"));
        assertThat(invoice.period().toString()).isEqualTo("2016-09-14 to 2016-09-15");
        String json = Invoice.DOCUMENT.write(invoice);
        assertThat(Invoice.DOCUMENT.read(json)).isEqualTo(invoice);
        assertThat(json).doesNotContain("P-manager", "GB123456789");
    }

    @Test
    void a_draft_reserves_and_its_withdrawal_releases() {
        assertThat(state(DRAFTED)).isEqualTo(BillingState.RESERVED);
        assertThat(DRAFTED.billable(STATEMENT).lines()).isEmpty();
        refused(() -> DRAFTED.draft(Id.of("d2"), STATEMENT), "/draft/lines/0/claim: is already reserved by draft d1");
        Ledger withdrawn = DRAFTED.withdraw(Id.of("d1"));
        assertThat(state(withdrawn)).isEqualTo(BillingState.UNBILLED);
        assertThat(withdrawn.billable(STATEMENT)).isEqualTo(STATEMENT);
    }

    @Test
    void what_is_billed_is_not_billed_again_even_with_other_settings_or_by_another_organisation() {
        refused(() -> ISSUED.draft(Id.of("d2"), STATEMENT), "/draft/lines/0/claim: is already billed");
        ClaimStatement other = STATEMENT.toBuilder().organisation(PRACTICE).build();
        refused(() -> ISSUED.draft(Id.of("d2"), other), "/draft/lines/0/claim: is already billed");
        assertThat(ISSUED.billable(STATEMENT).lines()).isEmpty();
    }

    @Test
    void a_number_is_used_once_by_a_supplier_for_invoices_and_credit_notes_together() {
        refused(
                () -> ISSUED.credit(HOME, A1, credit("A1", "2016-10-02")),
                "/creditNote/number: is already used by this supplier");
        ClaimStatement gp = Cases.statement(Cases.PRICING, attended("P-gp", "2016-09-14", "13:00", "17:10"));
        Ledger other = ISSUED.draft(Id.of("d2"), gp);
        assertThat(other.issue(Id.of("d2"), terms(PRACTICE, "A1", "2016-10-01"))
                        .view()
                        .documents())
                .as("two suppliers may both have an invoice A1")
                .hasSize(2);
    }

    @Test
    void a_whole_credit_reverses_every_line_and_the_total_and_makes_the_attendances_billable() {
        Ledger credited = ISSUED.credit(HOME, A1, credit("A2", "2016-10-02"));
        CreditNote note =
                credited.view().creditNote(HOME, DocumentNumber.of("A2")).orElseThrow();
        Invoice invoice = ISSUED.view().invoice(HOME, A1).orElseThrow();
        assertThat(note.totals()).isEqualTo(invoice.totals());
        assertThat(note.lines()).extracting(DocumentLine::net).containsExactly(Money.of("24.08"), Money.of("18.67"));
        assertThat(note.corrects()).containsExactly(A1);
        assertThat(credited.view().balance(HOME, A1).orElseThrow().outstanding())
                .isEqualTo(Money.ZERO);
        assertThat(credited.billable(STATEMENT)).isEqualTo(STATEMENT);
        assertThat(state(credited)).isEqualTo(BillingState.CREDITED);
        assertThat(CreditNote.DOCUMENT.read(CreditNote.DOCUMENT.write(note))).isEqualTo(note);
        refused(() -> credited.credit(HOME, A1, credit("A3", "2016-10-02")), "/number: has nothing left to credit: A1");
    }

    @Test
    void a_line_is_credited_once_and_makes_only_its_attendance_billable() {
        Ledger credited = ISSUED.credit(HOME, A1, List.of(2), credit("A2", "2016-10-02"));
        assertThat(credited.billable(STATEMENT).lines()).singleElement().satisfies(line -> {
            assertThat(line.claim()).isEqualTo(Cases.reference(NURSE.key()));
            assertThat(line.number()).isEqualTo(1);
        });
        refused(
                () -> credited.credit(HOME, A1, List.of(2), credit("A3", "2016-10-02")),
                "/lines/0: is already reversed: A1 line 2");
        refused(
                () -> credited.credit(HOME, A1, List.of(3), credit("A3", "2016-10-02")),
                "/lines/0: is not a line of A1: 3");
        refused(
                () -> credited.credit(PRACTICE, A1, List.of(1), credit("A3", "2016-10-02")),
                "/number: is not a document of this supplier: A1");
        Ledger rest = credited.credit(HOME, A1, credit("A3", "2016-10-02"));
        assertThat(rest.view().balance(HOME, A1).orElseThrow().outstanding()).isEqualTo(Money.ZERO);
    }

    @Test
    void payments_settle_an_invoice_and_never_exceed_it() {
        Ledger part = ISSUED.pay(payment("r1", "2016-10-20", "20.00"));
        assertThat(state(part)).isEqualTo(BillingState.BILLED);
        assertThat(part.view().balance(HOME, A1).orElseThrow().outstanding()).isEqualTo(Money.of("22.75"));
        Ledger all = part.pay(payment("r2", "2016-10-21", "22.75"));
        assertThat(state(all)).isEqualTo(BillingState.PAID);
        LedgerPosition position = all.view().position(HOME);
        assertThat(position.billed()).isEqualTo(Money.of("42.75"));
        assertThat(position.paid()).isEqualTo(Money.of("42.75"));
        refused(
                () -> all.pay(payment("r3", "2016-10-21", "0.01")),
                "/payment/allocated/0/amount: exceeds the amount outstanding");
        refused(() -> part.pay(payment("r1", "2016-10-21", "1.00")), "/payment/reference: is already used");
        refused(
                () -> ISSUED.pay(payment("r1", "2016-09-30", "1.00")),
                "/payment/allocated/0/document: was issued later, on 2016-10-01: until then, money is on account");
    }

    @Test
    void what_was_paid_and_credited_afterwards_is_due_back_until_repaid() {
        Ledger credited = ISSUED.pay(payment("r1", "2016-10-20", "42.75")).credit(HOME, A1, credit("A2", "2016-11-01"));
        assertThat(credited.view().balance(HOME, A1).orElseThrow().outstanding())
                .isEqualTo(Money.of("-42.75"));
        assertThat(credited.view().position(HOME).paid()).isEqualTo(Money.of("42.75"));
        refused(
                () -> credited.pay(Payment.of(
                        Id.of("r2"), HOME, DocumentNumber.of("A2"), LocalDate.parse("2016-11-02"), Money.of("-42.75"))),
                "/payment/allocated/0/document: is a credit note that is set off");
        Ledger back = credited.pay(payment("r2", "2016-11-02", "-42.75"));
        assertThat(back.view().balance(HOME, A1).orElseThrow().outstanding()).isEqualTo(Money.ZERO);
        assertThat(back.view().position(HOME).paid()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_position_is_found_by_organisation_and_period() {
        LedgerPosition one = ISSUED.view()
                .position(HOME, new DateRange(LocalDate.parse("2016-09-15"), LocalDate.parse("2016-09-30")));
        assertThat(one.billed()).isEqualTo(Money.of("18.67"));
        assertThat(one.claims()).hasSize(1);
        assertThat(ISSUED.view().position(PRACTICE).claims()).isEmpty();
        assertThat(ISSUED.view().position().billed()).isEqualTo(Money.of("42.75"));
    }

    /** The manager came at 10:05, not 10:00, which came out after the invoice was issued: the register now has another attendance. */
    @Test
    void a_ledger_is_read_back_as_it_was_written_and_a_broken_history_is_refused_with_the_path_of_the_entry() {
        Ledger full = ISSUED.pay(payment("r1", "2016-10-20", "42.75")).credit(HOME, A1, credit("A2", "2016-11-01"));
        String json = Ledger.DOCUMENT.write(full);
        Ledger read = Ledger.DOCUMENT.read(json);
        assertThat(read.entries()).isEqualTo(full.entries());
        assertThat(Ledger.DOCUMENT.write(read)).isEqualTo(json);
        assertThat(json).doesNotContain("P-manager");
        refused(() -> Ledger.DOCUMENT.read(json.replaceFirst("\"revision\": 4", "\"revision\": 5")), "/revision");
        refused(
                () -> DRAFTED.with(full.entries().get(2).step()),
                "/payment/allocated/0/document: is not a document of this supplier: A1");
    }

    private static BillingState state(Ledger ledger) {
        return ledger.view()
                .position(Cases.reference(MANAGER.key()))
                .map(ClaimPosition::state)
                .orElse(BillingState.UNBILLED);
    }

    private static Payment payment(String reference, String day, String amount) {
        return Payment.of(Id.of(reference), HOME, A1, LocalDate.parse(day), Money.of(amount));
    }

    private static void refused(ThrowingCallable step, String message) {
        assertThatThrownBy(step).isInstanceOf(InvalidValueException.class).hasMessageContaining(message);
    }
}
