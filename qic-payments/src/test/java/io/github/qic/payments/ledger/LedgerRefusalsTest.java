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
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.DocumentReference;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.LineReference;
import io.github.qic.payments.invoice.VatTreatment;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        Ledger second = ISSUED.draft(Id.of("d2"), OCTOBER);
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
    void a_payment_of_zero_and_a_line_number_of_zero() {
        refused(
                () -> Payment.of(Id.of("r1"), HOME, A1, LocalDate.parse("2016-10-20"), Money.ZERO),
                "/amount: must not be 0");
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

    private static void refused(ThrowingCallable step, String message) {
        assertThatThrownBy(step).isInstanceOf(InvalidValueException.class).hasMessageContaining(message);
    }
}
