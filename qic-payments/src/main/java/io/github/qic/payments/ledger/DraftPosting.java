package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Posts drafts: they reserve attendances that are neither billed nor reserved, until they are issued or withdrawn. */
final class DraftPosting {
    private DraftPosting() {}

    static void draft(LedgerState state, InvoiceDraft draft) {
        Problems problems = new Problems()
                .require(
                        state.drafts.get(draft.id()) == null,
                        "/draft/id",
                        "is already used in this ledger: " + draft.id());
        Map<ClaimReference, List<DocumentLine>> byClaim = DocumentLines.byClaim(draft.lines());
        byClaim.forEach((claim, lines) -> requireReservable(state, draft, claim, lines, problems));
        problems.throwIfAny();
        state.drafts.put(draft.id(), Optional.of(draft));
        byClaim.forEach((claim, lines) -> {
            ClaimRecord known = state.claims.get(claim);
            ClaimRecord record = known != null
                    ? known
                    : new ClaimRecord(claim, draft.supplier(), lines.get(0).date(), null, Money.ZERO, null, List.of());
            state.put(record.drafted(draft, DocumentLines.sum(lines)));
        });
    }

    private static void requireReservable(
            LedgerState state, InvoiceDraft draft, ClaimReference claim, List<DocumentLine> lines, Problems problems) {
        ClaimRecord known = state.claims.get(claim);
        String path = PostingRules.claimPath("/draft", lines);
        if (known != null && known.draft() != null) {
            problems.refuse(
                    path, "is already reserved by draft " + known.draft().id() + ": " + claim);
            return;
        }
        ActiveBilling active = state.active(claim);
        List<DocumentLine> reversing = PostingRules.reversing(lines);
        if (reversing.isEmpty()) {
            if (active != null) {
                problems.refuse(
                        path,
                        "is already billed: " + claim + " in "
                                + active.document().number());
            }
            return;
        }
        problems.require(
                        reversing.size() < lines.size(),
                        path,
                        "must also be charged at a new rate; to cancel it, issue a credit note")
                .require(
                        active != null
                                && active.document().supplier().id().equals(draft.supplier())
                                && PostingRules.sameLines(reversing, active.reversedByInvoice()),
                        path,
                        "must reverse exactly the lines that currently bill it: " + claim);
    }

    static void withdraw(LedgerState state, Id<InvoiceDraft> id) {
        InvoiceDraft draft = requireOpen(state, id);
        state.drafts.put(id, Optional.empty());
        for (ClaimReference claim : DocumentLines.byClaim(draft.lines()).keySet()) {
            state.put(state.record(claim).withdrawn());
        }
    }

    static void issue(LedgerState state, Id<InvoiceDraft> id, Invoice invoice) {
        InvoiceDraft draft = requireOpen(state, id);
        Problems problems = new Problems()
                .require(
                        invoice.supplier().id().equals(draft.supplier()),
                        "/invoice/supplier/id",
                        "must be the supplier of the draft: " + draft.supplier())
                .require(invoice.lines().equals(draft.lines()), "/invoice/lines", "must be the lines of the draft");
        PostingRules.requireDocument(state, invoice, "/invoice", problems);
        problems.throwIfAny();
        state.drafts.put(id, Optional.empty());
        state.put(DocumentRecord.of(invoice));
        DocumentLines.byClaim(invoice.lines())
                .forEach((claim, lines) -> state.put(state.record(claim).documented(invoice, lines)));
    }

    static InvoiceDraft requireOpen(LedgerState state, Id<InvoiceDraft> id) {
        Optional<InvoiceDraft> draft = state.drafts.get(id);
        if (draft == null || draft.isEmpty()) {
            throw InvalidValueException.of("/draft", "is not an open draft: " + id);
        }
        return draft.get();
    }
}
