package io.github.qic.payments.ledger;

import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;

/** Checks an entry against the rules and, if it breaks none, applies it to the state. */
record Posting(LedgerState state) implements LedgerEntry.Visitor {
    @Override
    public void drafted(InvoiceDraft draft) {
        DraftPosting.draft(state, draft);
    }

    @Override
    public void withdrawn(Id<InvoiceDraft> draft) {
        DraftPosting.withdraw(state, draft);
    }

    @Override
    public void issued(Id<InvoiceDraft> draft, Invoice invoice) {
        DraftPosting.issue(state, draft, invoice);
    }

    @Override
    public void credited(CreditNote creditNote) {
        CreditPosting.credit(state, creditNote);
    }

    @Override
    public void paid(Payment payment) {
        PaymentPosting.pay(state, payment);
    }
}
