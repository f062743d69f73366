package io.github.qic.payments.ledger;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.Supplier;
import java.time.LocalDate;
import java.util.Optional;

/** Finds what identifies a step: a ledger holds each key once, so the same step taken again is known. */
final class StepKey implements LedgerStep.Visitor {
    private String key = "";

    private StepKey() {}

    /** {@return the key of a step; empty if it may be taken any number of times} */
    static Optional<String> of(LedgerStep step) {
        StepKey found = new StepKey();
        step.accept(found);
        return found.key.isEmpty() ? Optional.empty() : Optional.of(found.key);
    }

    static String draft(Id<InvoiceDraft> draft) {
        return "draft " + draft;
    }

    static String hold(Id<PaymentHold> hold) {
        return "hold " + hold;
    }

    static String settlement(Id<Organisation> supplier, Id<?> reference) {
        return "settlement " + supplier + " " + reference;
    }

    @Override
    public void drafted(InvoiceDraft draft) {
        key = draft(draft.id());
    }

    @Override
    public void withdrawn(Id<InvoiceDraft> draft) {
        key = "withdrawn " + draft;
    }

    @Override
    public void issued(Id<InvoiceDraft> draft, Invoice invoice) {
        key = "issued " + draft;
    }

    @Override
    public void credited(CreditNote creditNote) {
        key = "credited " + creditNote.supplier().id() + " " + creditNote.number();
    }

    @Override
    public void paid(Payment payment) {
        key = settlement(payment.supplier(), payment.reference());
    }

    @Override
    public void allocated(Allocation allocation) {
        key = settlement(allocation.supplier(), allocation.reference());
    }

    @Override
    public void writtenOff(WriteOff writeOff) {
        key = settlement(writeOff.supplier(), writeOff.reference());
    }

    @Override
    public void held(PaymentHold hold) {
        key = hold(hold.id());
    }

    @Override
    public void released(Id<PaymentHold> hold) {
        key = "released " + hold;
    }

    @Override
    public void supplierRecorded(Supplier supplier) {
        // It is the same again only if nothing else was recorded in between.
    }

    @Override
    public void periodClosed(LocalDate through) {
        key = "closed " + through;
    }
}
