package io.github.qic.payments.ledger;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.credit;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.CreditReason;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.DocumentReference;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.LineReference;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.Totals;
import io.github.qic.payments.invoice.VatTreatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Steps that would bill twice, too early or with another VAT treatment; entries that an application built itself. */
class LedgerRefusalsTest {
    private static final DocumentNumber A1 = DocumentNumber.of("A1");
    private static final ClaimStatement SEPTEMBER =
            Cases.statement(Cases.PRICING, attended("P-manager", "2016-09-14", "10:00", "11:30"));
    private static final ClaimStatement OCTOBER =
            Cases.statement(Cases.PRICING, attended("P-manager", "2016-10-12", "10:00", "11:30"));
    private static final Ledger DRAFTED = Ledger.empty().draft(Id.of("d1"), SEPTEMBER);
    private static final Ledger ISSUED = DRAFTED.issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"));

    @Test
    void a_number_that_an_invoice_already_has() {
        Ledger second = ISSUED.draft(Id.of("d2"), OCTOBER);
        refused(
                () -> second.issue(Id.of("d2"), terms(HOME, "A1", "2016-11-01")),
                "/invoice/number: is already used by this supplier");
    }

    @Test
    void a_draft_that_was_issued_or_withdrawn() {
        refused(() -> ISSUED.issue(Id.of("d1"), terms(HOME, "A2", "2016-10-01")), "/draft: is not an open draft: d1");
        Ledger withdrawn = DRAFTED.withdraw(Id.of("d1"));
        refused(() -> withdrawn.withdraw(Id.of("d7")), "/draft: is not an open draft: d7");
        refused(() -> ISSUED.withdraw(Id.of("d1")), "/draft: is not an open draft: d1");
        refused(
                () -> withdrawn.issue(Id.of("d1"), terms(HOME, "A2", "2016-10-01")),
                "/draft: is not an open draft: d1");
        refused(() -> withdrawn.draft(Id.of("d1"), OCTOBER), "/draft/id: is already used in this ledger: d1");
    }

    @Test
    void a_view_lists_only_open_drafts() {
        Ledger second =
                DRAFTED.issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01")).draft(Id.of("d2"), OCTOBER);
        assertThat(DRAFTED.view().drafts()).extracting(InvoiceDraft::id).containsExactly(Id.of("d1"));
        assertThat(second.view().drafts()).extracting(InvoiceDraft::id).containsExactly(Id.of("d2"));
        assertThat(second.withdraw(Id.of("d2")).view().drafts()).isEmpty();
    }

    @Test
    void a_correction_before_what_it_corrects() {
        refused(
                () -> ISSUED.credit(HOME, A1, credit("A2", "2016-09-30")),
                "/creditNote/issueDate: must not be before that of A1, which it corrects");
        Pricing fixed =
                Cases.PRICING.toBuilder().knownOn(LocalDate.parse("2025-05-21")).build();
        Pricing later = fixed.toBuilder().knownOn(LocalDate.parse("2025-05-22")).build();
        var attendance = attended("P-manager", "2025-04-29", "10:00", "11:30");
        Ledger billed = Ledger.empty()
                .draft(Id.of("d1"), Cases.statement(fixed, attendance))
                .issue(Id.of("d1"), terms(HOME, "A1", "2025-05-15"));
        RateCorrection rise =
                Rerating.of(billed, Cases.statement(later, attendance)).rise().orElseThrow();
        Ledger drafted = billed.draft(Id.of("d2"), rise);
        refused(
                () -> drafted.issue(Id.of("d2"), terms(HOME, "A2", "2025-05-14")),
                "/invoice/issueDate: must not be before that of A1, which it corrects");
        InvoiceTerms taxed = terms(HOME, "A2", "2025-06-02").toBuilder()
                .supplier(Cases.supplier(HOME, VatTreatment.standard(new BigDecimal("20"), "supply of staff")))
                .build();
        refused(
                () -> drafted.issue(Id.of("d2"), taxed),
                "/invoice/supplier/vat: must be as in A1, which it corrects: credit that and bill it again");
        assertThat(billed.view().invoice(HOME, A1).orElseThrow().supplementary())
                .isFalse();
    }

    @Test
    void a_credit_note_that_does_not_reverse_what_was_billed() {
        CreditNote note = ISSUED.credit(HOME, A1, credit("A2", "2016-10-02"))
                .view()
                .creditNote(HOME, DocumentNumber.of("A2"))
                .orElseThrow();
        assertThat(ISSUED.with(new LedgerStep.Credited(note)).revision()).isEqualTo(3);
        Ledger credited = ISSUED.with(new LedgerStep.Credited(note));
        refused(
                () -> credited.with(new LedgerStep.Credited(
                        note.toBuilder().number(DocumentNumber.of("A3")).build())),
                "/creditNote/lines/0/claim: is not billed, or already credited");
        refused(
                () -> ISSUED.with(new LedgerStep.Credited(note.toBuilder()
                        .addBilledIn(new DocumentReference(DocumentNumber.of("A7"), note.issueDate()))
                        .build())),
                "/creditNote/billedIn: must be the documents that billed the reversed lines");
        refused(
                () -> DRAFTED.with(new LedgerStep.Credited(note)),
                "/creditNote/lines/0/claim: is not billed, or already credited");
    }

    @Test
    void an_invoice_that_is_not_that_of_the_draft() {
        Invoice invoice = ISSUED.view().invoice(HOME, A1).orElseThrow();
        Supplier other = invoice.supplier().toBuilder().id(Cases.PRACTICE).build();
        refused(
                () -> DRAFTED.with(new LedgerStep.Issued(
                        Id.of("d1"), invoice.toBuilder().supplier(other).build())),
                "/invoice/supplier/id: must be the supplier of the draft: home");
        Invoice october = Ledger.empty()
                .draft(Id.of("d1"), OCTOBER)
                .issue(Id.of("d1"), terms(HOME, "A1", "2016-11-01"))
                .view()
                .invoice(HOME, A1)
                .orElseThrow();
        refused(
                () -> DRAFTED.with(new LedgerStep.Issued(Id.of("d1"), october)),
                "/invoice/lines: must be the lines of the draft");
    }

    @Test
    void a_draft_that_reverses_without_charging_or_something_else_than_what_is_billed() {
        DocumentLine billed = SEPTEMBER.lines().get(0);
        DocumentLine later = OCTOBER.lines().get(0).toBuilder().number(2).build();
        DocumentLine reversed = reversed(billed, new LineReference(A1, 1));
        refused(
                () -> ISSUED.with(drafted(OCTOBER, reversed, later)),
                "/draft/lines/0/claim: must also be charged at a new rate; to cancel it, issue a credit note");
        DocumentLine again = billed.toBuilder().number(2).build();
        refused(
                () -> ISSUED.with(drafted(SEPTEMBER, reversed(billed, new LineReference(A1, 2)), again)),
                "/draft/lines/0/claim: must reverse exactly the lines that currently bill it: " + billed.claim());
        assertThat(ISSUED.with(drafted(SEPTEMBER, reversed, again)).view().drafts())
                .hasSize(1);
    }

    private static DocumentLine reversed(DocumentLine line, LineReference reference) {
        return DocumentLines.negated(line).toBuilder().reverses(reference).build();
    }

    private static LedgerStep drafted(ClaimStatement statement, DocumentLine... lines) {
        return new LedgerStep.Drafted(InvoiceDraft.builder()
                .id(Id.of("d2"))
                .supplier(HOME)
                .addLines(lines)
                .attendances(statement.attendances())
                .build());
    }

    @Test
    void a_draft_of_which_the_second_line_is_billed() {
        Ledger october = Ledger.empty().draft(Id.of("d1"), OCTOBER).issue(Id.of("d1"), terms(HOME, "A1", "2016-11-01"));
        ClaimStatement both = Cases.statement(
                Cases.PRICING,
                attended("P-manager", "2016-09-14", "10:00", "11:30"),
                attended("P-manager", "2016-10-12", "10:00", "11:30"));
        refused(
                () -> october.draft(Id.of("d2"), both),
                "/draft/lines/1/claim: is already billed: "
                        + OCTOBER.lines().get(0).claim() + " in A1");
    }

    @Test
    void a_credit_note_of_other_lines_or_another_vat() {
        CreditNote note = ISSUED.credit(HOME, A1, credit("A2", "2016-10-02"))
                .view()
                .creditNote(HOME, DocumentNumber.of("A2"))
                .orElseThrow();
        DocumentLine line = note.lines().get(0);
        refused(
                () -> ISSUED.with(new LedgerStep.Credited(note.toBuilder()
                        .lines(List.of(line.toBuilder()
                                .reverses(new LineReference(A1, 2))
                                .build()))
                        .build())),
                "/creditNote/lines/0/claim: must reverse exactly the lines that currently bill it, of the same supplier");
        Ledger taxed = DRAFTED.issue(
                Id.of("d1"),
                terms(HOME, "A1", "2016-10-01").toBuilder()
                        .supplier(Cases.supplier(HOME, VatTreatment.standard(new BigDecimal("20"), "supply of staff")))
                        .build());
        CreditNote credited = taxed.credit(HOME, A1, credit("A2", "2016-10-02"))
                .view()
                .creditNote(HOME, DocumentNumber.of("A2"))
                .orElseThrow();
        // 20% of 24.08 are 4.816
        refused(
                () -> taxed.with(new LedgerStep.Credited(credited.toBuilder()
                        .totals(Totals.of(Money.of("24.08"), Money.of("4.81")))
                        .build())),
                "/creditNote/totals/vat: must be 4.82");
    }

    @Test
    void a_changed_vat_number_only_where_it_is_shown() {
        Supplier untaxed = Cases.supplier(HOME);
        Ledger known = DRAFTED.recordSupplier(untaxed);
        InvoiceTerms terms = terms(HOME, "A1", "2016-10-01");
        assertThat(known.issue(
                                Id.of("d1"),
                                terms.toBuilder()
                                        .supplier(untaxed.toBuilder()
                                                .vatNumber("GB999999973")
                                                .build())
                                        .build())
                        .view()
                        .documents())
                .hasSize(1);
        Supplier taxed = Cases.supplier(HOME, VatTreatment.standard(new BigDecimal("20"), "supply of staff"));
        String rule = ": differs from what is recorded of this supplier: verify the change, then record it";
        refused(
                () -> known.issue(Id.of("d1"), terms.toBuilder().supplier(taxed).build()),
                "/invoice/supplier/vat" + rule);
        refused(
                () -> DRAFTED.recordSupplier(taxed)
                        .issue(
                                Id.of("d1"),
                                terms.toBuilder()
                                        .supplier(taxed.toBuilder()
                                                .vatNumber("GB999999973")
                                                .build())
                                        .build()),
                "/invoice/supplier/vatNumber" + rule);
    }

    @Test
    void a_hold_on_line_zero_an_allocation_of_nothing_and_a_document_allocated_twice() {
        refused(
                () -> PaymentHold.builder()
                        .id(Id.of("h1"))
                        .supplier(HOME)
                        .document(A1)
                        .addLines(0)
                        .kind(HoldKind.DISPUTED)
                        .date(LocalDate.parse("2016-10-10"))
                        .reason("left early")
                        .build(),
                "/lines: must be 1 or more");
        Allocation.Builder allocation =
                Allocation.builder().reference(Id.of("a1")).supplier(HOME).date(LocalDate.parse("2016-10-10"));
        refused(allocation::build, "/allocated: must not be empty");
        AllocatedAmount penny = new AllocatedAmount(A1, Money.of("0.01"));
        refused(() -> allocation.addAllocated(penny, penny).build(), "/allocated/1/document: is a duplicate");
        refused(() -> new AllocatedAmount(A1, Money.ZERO), "/amount: must not be 0");
    }

    @Test
    void the_pricing_of_some_people_under_a_budget_for_all() {
        Pricing limited = Cases.PRICING.toBuilder()
                .scheme(Cases.PRICING.scheme().toBuilder()
                        .budget(Money.of("100"))
                        .build())
                .build();
        refused(
                () -> ISSUED.view().pricing(limited, Cases.COLLABORATIVE, Cases.COLLABORATIVE.participants()),
                "/scheme/budget: holds for everybody, not for some people");
    }

    @Test
    void dates_out_of_range_and_heads_that_cannot_be() {
        refused(() -> new CreditTerms(A1, LocalDate.of(2201, 1, 1), CreditReason.NOT_ATTENDED), "/issueDate: ");
        refused(() -> new LedgerStep.PeriodClosed(LocalDate.of(1899, 12, 31)), "/through: ");
        refused(() -> new LedgerHead(-1, EntryHash.START), "/revision: ");
        assertThat(new LedgerHead(0, EntryHash.START)).isEqualTo(LedgerHead.START);
    }

    @Test
    void a_payment_of_zero_and_a_line_number_of_zero() {
        refused(
                () -> Payment.of(Id.of("r1"), HOME, A1, LocalDate.parse("2016-10-20"), Money.ZERO),
                "/amount: must not be 0");
        AllocatedAmount penny = new AllocatedAmount(A1, Money.of("0.01"));
        refused(
                () -> Payment.builder()
                        .reference(Id.of("r1"))
                        .supplier(HOME)
                        .date(LocalDate.of(1899, 12, 31))
                        .amount(Money.MAX.plus(Money.of("0.01")))
                        .addAllocated(penny, penny)
                        .build(),
                """
                        /allocated/1/document: is a duplicate
                        /amount: is out of range: at most 10 digits before the point
                        /date: must be between 1900 and 2200, but was 1899-12-31""");
        refused(() -> new LineReference(A1, 0), "/line: must be 1 or more");
        refused(
                () -> terms(HOME, "A1", "2016-10-01").toBuilder()
                        .dueDate(LocalDate.parse("2016-09-30"))
                        .build(),
                "/dueDate: must not be before /issueDate");
        refused(
                () -> SEPTEMBER.toBuilder().total(Money.of("24.09")).build(),
                "/total: must be the sum of the lines: 24.08");
    }

    @Test
    void a_view_has_drafts_in_the_order_of_drafting_and_holds_by_date_and_id() {
        Ledger drafted = Ledger.empty().draft(Id.of("d9"), SEPTEMBER).draft(Id.of("d1"), OCTOBER);
        assertThat(drafted.view().drafts()).extracting(InvoiceDraft::id).containsExactly(Id.of("d9"), Id.of("d1"));
        Ledger held = ISSUED.hold(hold("h9", "2016-10-11"))
                .hold(hold("h2", "2016-10-12"))
                .hold(hold("h1", "2016-10-12"))
                .hold(hold("h3", "2016-10-10"));
        assertThat(held.view().holds()).extracting(hold -> hold.id().value()).containsExactly("h3", "h9", "h1", "h2");
        assertThat(held.view().held(HOME, DocumentNumber.of("A7"), LocalDate.parse("2016-12-31")))
                .isEqualTo(Money.ZERO);
    }

    private static PaymentHold hold(String id, String day) {
        return PaymentHold.builder()
                .id(Id.of(id))
                .supplier(HOME)
                .document(A1)
                .kind(HoldKind.DISPUTED)
                .date(LocalDate.parse(day))
                .reason("left early")
                .build();
    }

    @Test
    void a_view_finds_a_payment_and_nothing_else_by_its_reference() {
        Payment payment = Payment.of(Id.of("p1"), HOME, A1, LocalDate.parse("2016-10-20"), Money.of("24.00"));
        Ledger paid = ISSUED.pay(payment)
                .writeOff(new WriteOff(
                        Id.of("w1"), HOME, A1, LocalDate.parse("2016-10-21"), Money.of("0.08"), "pennies left over"));
        assertThat(paid.view().payment(HOME, Id.of("p1"))).contains(payment);
        assertThat(paid.view().payment(HOME, Id.of("w1"))).isEmpty();
        assertThat(paid.view().payment(Cases.PRACTICE, Id.of("p1"))).isEmpty();
    }

    private static void refused(ThrowingCallable step, String message) {
        assertThatThrownBy(step).isInstanceOf(InvalidValueException.class).hasMessageContaining(message);
    }
}
