package io.github.qic.payments.ledger;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.BillingDocument;
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
        DocumentRecord known = state.documents.get(new DocumentKey(payment.supplier(), payment.document()));
        if (known == null) {
            throw InvalidValueException.of(
                    "/payment/document", "is not a document of this supplier: " + payment.document());
        }
        BillingDocument document = known.document();
        DocumentBalance balance = known.balance();
        new Problems()
                .require(
                        !document.match(invoice -> false, CreditNote::setOff),
                        "/payment/document",
                        "is a credit note that is set off: record a repayment on the document it credits")
                .require(
                        state.payments.get(payment.reference()) == null,
                        "/payment/reference",
                        "is already used in this ledger: " + payment.reference())
                .require(
                        !payment.date().isBefore(document.issueDate()),
                        "/payment/date",
                        "must not be before the day the document was issued: " + document.issueDate())
                .require(
                        balance.allows(payment.amount()),
                        "/payment/amount",
                        "exceeds the amount outstanding on " + payment.document() + ": " + balance.outstanding())
                .throwIfAny();
        state.payments.put(payment.reference(), payment);
        state.put(known.plusPaid(payment.amount()));
    }
}
