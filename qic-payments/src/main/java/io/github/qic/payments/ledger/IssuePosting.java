package io.github.qic.payments.ledger;

import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;
import java.util.Optional;

/** Issuing turns a draft into an invoice with a number, in one step. */
final class IssuePosting {
    private IssuePosting() {}

    static void issue(LedgerState state, LedgerEntry.Issued issued) {
        InvoiceDraft draft = DraftPosting.require(state, issued.draft());
        Invoice invoice = issued.invoice();
        Problems problems = new Problems()
                .require(
                        invoice.supplier().id().equals(draft.supplier()),
                        "/invoice/supplier/id",
                        "must be that of the draft: " + draft.supplier())
                .require(invoice.lines().equals(draft.lines()), "/invoice/lines", "must be those of the draft");
        Posting.requireNewNumber(state, invoice, "/invoice", problems);
        Posting.requireLater(state, invoice, "/invoice", problems);
        Posting.requireSameVat(state, invoice, "/invoice", problems);
        problems.throwIfAny();
        state.drafts.put(draft.id(), Optional.empty());
        state.put(DocumentRecord.of(invoice));
        DocumentLines.byClaim(invoice.lines())
                .forEach((claim, lines) ->
                        state.claims.put(claim, state.record(claim).documented(invoice, lines)));
    }
}
