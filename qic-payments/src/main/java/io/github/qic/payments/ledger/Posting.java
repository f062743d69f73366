package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.LineReference;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.Totals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks an entry against the rules and, if it breaks none, applies it to the state. Drafts reserve attendances that are
 * neither billed nor reserved; credit notes reverse the lines that currently bill an attendance, exactly and only once.
 */
record Posting(LedgerState state) implements LedgerStep.Visitor {
    @Override
    public void drafted(InvoiceDraft draft) {
        Problems problems = new Problems()
                .require(
                        state.entryOf(StepKey.draft(draft.id())) == null,
                        "/draft/id",
                        "is already used in this ledger: " + draft.id());
        Map<ClaimReference, List<DocumentLine>> byClaim = DocumentLines.byClaim(draft.lines());
        byClaim.forEach((claim, lines) -> requireReservable(draft, claim, lines, problems));
        state.drafts.put(draft.id(), draft);
        for (int i = 0; i < draft.attendances().size(); i++) {
            reserve(draft, i, byClaim, problems);
        }
        problems.throwIfAny();
        byClaim.forEach((claim, lines) -> {
            ClaimRecord known = state.record(claim);
            if (known.draft() == null) { // not among the attendances
                state.replace(known, known.drafted(draft, known.attendance(), lines, state.entries.size()));
            }
        });
    }

    /** Reserves an attendance, so that the next of the same draft cannot take the same time. */
    private void reserve(
            InvoiceDraft draft, int index, Map<ClaimReference, List<DocumentLine>> byClaim, Problems problems) {
        ClaimedAttendance attendance = draft.attendances().get(index);
        Optional<ClaimedAttendance> other = state.times.overlapping(attendance);
        if (other.isPresent()) {
            problems.refuse(
                    "/draft/attendances/" + index,
                    "overlaps time of the same person that is already " + where(other.get()) + ": "
                            + other.get().claim() + ", " + other.get().begin() + " to "
                            + other.get().end());
            return;
        }
        ClaimRecord known = state.claims.get(attendance.claim());
        ClaimRecord record = known != null ? known : ClaimRecord.first(attendance, draft);
        List<DocumentLine> lines = byClaim.getOrDefault(attendance.claim(), List.of());
        state.replace(known, record.drafted(draft, attendance, lines, state.entries.size()));
    }

    private String where(ClaimedAttendance attendance) {
        ActiveBilling active = state.active(attendance.claim());
        InvoiceDraft draft = state.record(attendance.claim()).draft();
        if (active != null) {
            return "billed in " + active.document().number();
        }
        return draft == null ? "billed" : "reserved by draft " + draft.id();
    }

    private void requireReservable(
            InvoiceDraft draft, ClaimReference claim, List<DocumentLine> lines, Problems problems) {
        ClaimRecord known = state.claims.get(claim);
        List<DocumentLine> reversing = reversing(lines);
        if (known == null && reversing.isEmpty()) {
            return;
        }
        String path = claimPath("/draft", lines);
        if (known != null && known.draft() != null) {
            problems.refuse(
                    path, "is already reserved by draft " + known.draft().id() + ": " + claim);
            return;
        }
        ActiveBilling active = known == null ? null : known.active();
        if (!reversing.isEmpty()) {
            problems.require(
                            reversing.size() < lines.size(),
                            path,
                            "must also be charged at a new rate; to cancel it, issue a credit note")
                    .require(
                            active != null
                                    && active.document().supplier().id().equals(draft.supplier())
                                    && sameLines(reversing, active.reversedByInvoice()),
                            path,
                            "must reverse exactly the lines that currently bill it: " + claim);
        } else if (active != null) {
            problems.refuse(
                    path,
                    "is already billed: " + claim + " in " + active.document().number());
        }
    }

    @Override
    public void withdrawn(Id<InvoiceDraft> id) {
        InvoiceDraft draft = state.requireOpen(id);
        state.drafts.remove(id);
        for (ClaimReference claim : DocumentLines.byClaim(draft.lines()).keySet()) {
            ClaimRecord known = state.record(claim);
            state.replace(known, known.withdrawn());
        }
    }

    @Override
    public void issued(Id<InvoiceDraft> id, Invoice invoice) {
        InvoiceDraft draft = state.requireOpen(id);
        Problems problems = new Problems()
                .require(
                        invoice.supplier().id().equals(draft.supplier()),
                        "/invoice/supplier/id",
                        "must be the supplier of the draft: " + draft.supplier())
                .require(invoice.lines().equals(draft.lines()), "/invoice/lines", "must be the lines of the draft");
        requireDocument(invoice, "/invoice", problems);
        accounts().requireRecorded(invoice.supplier(), "/invoice/supplier", problems);
        problems.throwIfAny();
        if (state.account(draft.supplier()).supplier() == null) {
            accounts().recorded(invoice.supplier());
        }
        state.drafts.remove(id);
        state.put(DocumentRecord.of(invoice));
        accounts().documented(invoice, AccountMovement.Kind.INVOICE, Map.of());
        for (DocumentLine line : draft.lines()) {
            ClaimRecord known = state.record(line.claim());
            if (known.draft() != null) { // not by an earlier line for the same attendance
                state.replace(known, known.documented(invoice, known.reserved()));
            }
        }
    }

    @Override
    public void credited(CreditNote note) {
        Problems problems = new Problems();
        requireDocument(note, "/creditNote", problems);
        Map<ClaimReference, List<DocumentLine>> byClaim = DocumentLines.byClaim(note.lines());
        boolean setOff = note.setOff();
        byClaim.forEach((claim, lines) -> requireCreditable(note, setOff, claim, lines, problems));
        problems.require(
                        note.billedIn().equals(CreditShare.documents(state, byClaim.keySet())),
                        "/creditNote/billedIn",
                        "must be the documents that billed the reversed lines")
                .throwIfAny();
        // From here on all lines are billed, which the shares need.
        boolean undoes = CreditShare.undoesCorrections(state, byClaim);
        Map<DocumentKey, Totals> shares = setOff
                ? CreditShare.of(state, byClaim.keySet())
                : undoes ? CreditShare.ofCorrections(state, byClaim.keySet()) : Map.of();
        Money vat = setOff || undoes
                ? CreditShare.vat(shares)
                : note.supplier().vat().on(note.totals().net());
        problems.require(note.totals().vat().equals(vat), "/creditNote/totals/vat", "must be " + vat)
                .throwIfAny();
        shares.forEach((key, share) -> state.put(state.record(key).plusCredited(share)));
        // Set off against the documents it credits, it leaves no balance itself.
        state.put(setOff || undoes ? DocumentRecord.setOff(note) : DocumentRecord.of(note));
        accounts().documented(note, AccountMovement.Kind.CREDIT_NOTE, shares);
        byClaim.forEach((claim, lines) -> {
            ClaimRecord known = state.record(claim);
            state.replace(known, undoes ? known.undone(note, lines) : known.documented(note, lines));
        });
    }

    private void requireCreditable(
            CreditNote note, boolean setOff, ClaimReference claim, List<DocumentLine> lines, Problems problems) {
        ClaimRecord known = state.claims.get(claim);
        String path = claimPath("/creditNote", lines);
        if (known == null || known.active() == null) {
            problems.refuse(path, "is not billed, or already credited: " + claim);
            return;
        }
        if (known.draft() != null) {
            problems.refuse(path, "is reserved by draft " + known.draft().id() + ", which must be withdrawn first");
            return;
        }
        List<DocumentLine> reversing = reversing(lines);
        problems.require(
                        known.supplier().equals(note.supplier().id())
                                && sameLines(reversing, known.active().reversedByCreditNote()),
                        path,
                        "must reverse exactly the lines that currently bill it, of the same supplier: " + claim)
                .require(
                        setOff || reversing.size() < lines.size(),
                        path,
                        "must also be charged at a new rate, as the other lines are: credit it in a separate note");
    }

    @Override
    public void paid(Payment payment) {
        accounts().paid(payment);
    }

    @Override
    public void allocated(Allocation allocation) {
        accounts().allocated(allocation);
    }

    @Override
    public void writtenOff(WriteOff writeOff) {
        accounts().writtenOff(writeOff);
    }

    @Override
    public void held(PaymentHold hold) {
        accounts().held(hold);
    }

    @Override
    public void released(Id<PaymentHold> hold) {
        accounts().released(hold);
    }

    @Override
    public void supplierRecorded(Supplier supplier) {
        accounts().recorded(supplier);
    }

    @Override
    public void periodClosed(LocalDate through) {
        accounts().periodClosed(through);
    }

    private AccountPosting accounts() {
        return new AccountPosting(state);
    }

    /** Requires an unused number, and the VAT treatment and a day of issue that fit the documents it corrects. */
    private void requireDocument(BillingDocument document, String path, Problems problems) {
        problems.require(
                state.documents.get(DocumentKey.of(document)) == null,
                path + "/number",
                "is already used by this supplier: invoices and credit notes share one sequence of numbers");
        accounts().requireOpen(document.issueDate(), path + "/issueDate", problems);
        for (DocumentNumber number : document.corrects()) {
            state.document(document.supplier().id(), number)
                    .ifPresent(corrected -> problems.require(
                                    !document.issueDate().isBefore(corrected.issueDate()),
                                    path + "/issueDate",
                                    "must not be before that of " + number + ", which it corrects")
                            // Another treatment would leave VAT on lines that were never taxed, or none on lines that
                            // were.
                            .require(
                                    corrected
                                            .supplier()
                                            .vat()
                                            .sameTaxAs(document.supplier().vat()),
                                    path + "/supplier/vat",
                                    "must be as in " + number + ", which it corrects: credit that and bill it again"));
        }
    }

    private static List<DocumentLine> reversing(List<DocumentLine> lines) {
        List<DocumentLine> reversing = new ArrayList<>();
        for (DocumentLine line : lines) {
            if (line.reverses().isPresent()) {
                reversing.add(line);
            }
        }
        return reversing;
    }

    /** {@return the JSON Pointer of the claim of the first of some lines} */
    private static String claimPath(String document, List<DocumentLine> lines) {
        return document + "/lines/" + (lines.get(0).number() - 1) + "/claim";
    }

    /** {@return whether reversing lines are the same, whatever their order and numbers} */
    private static boolean sameLines(List<DocumentLine> some, List<DocumentLine> others) {
        return unnumbered(some).equals(unnumbered(others));
    }

    private static List<DocumentLine> unnumbered(List<DocumentLine> lines) {
        return DocumentLines.numbered(lines.stream()
                .map(line -> line.toBuilder()
                        .number(line.reverses().map(LineReference::line).orElse(1))
                        .build())
                .toList());
    }
}
