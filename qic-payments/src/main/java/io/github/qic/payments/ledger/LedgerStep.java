package io.github.qic.payments.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;

/** What an entry in the journal of a ledger records. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LedgerStep.Drafted.class, name = "drafted"),
    @JsonSubTypes.Type(value = LedgerStep.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = LedgerStep.Issued.class, name = "issued"),
    @JsonSubTypes.Type(value = LedgerStep.Credited.class, name = "credited"),
    @JsonSubTypes.Type(value = LedgerStep.Paid.class, name = "paid")
})
public sealed interface LedgerStep {
    /** Calls the method of the {@code visitor} for this kind of step. */
    void accept(Visitor visitor);

    /** Handles every kind of step. */
    interface Visitor {
        /** Handles {@link Drafted}. */
        void drafted(InvoiceDraft draft);

        /** Handles {@link Withdrawn}. */
        void withdrawn(Id<InvoiceDraft> draft);

        /** Handles {@link Issued}. */
        void issued(Id<InvoiceDraft> draft, Invoice invoice);

        /** Handles {@link Credited}. */
        void credited(CreditNote creditNote);

        /** Handles {@link Paid}. */
        void paid(Payment payment);
    }

    /**
     * A draft reserved its attendances.
     *
     * @param draft the draft
     */
    record Drafted(InvoiceDraft draft) implements LedgerStep {
        @Override
        public void accept(Visitor visitor) {
            visitor.drafted(draft);
        }
    }

    /**
     * A draft was withdrawn and released its attendances.
     *
     * @param draft its id
     */
    record Withdrawn(Id<InvoiceDraft> draft) implements LedgerStep {
        @Override
        public void accept(Visitor visitor) {
            visitor.withdrawn(draft);
        }
    }

    /**
     * A draft was issued as an invoice.
     *
     * @param draft its id
     * @param invoice the invoice
     */
    record Issued(Id<InvoiceDraft> draft, Invoice invoice) implements LedgerStep {
        @Override
        public void accept(Visitor visitor) {
            visitor.issued(draft, invoice);
        }
    }

    /**
     * A credit note was issued.
     *
     * @param creditNote the credit note
     */
    record Credited(CreditNote creditNote) implements LedgerStep {
        @Override
        public void accept(Visitor visitor) {
            visitor.credited(creditNote);
        }
    }

    /**
     * A payment was made.
     *
     * @param payment the payment
     */
    record Paid(Payment payment) implements LedgerStep {
        @Override
        public void accept(Visitor visitor) {
            visitor.paid(payment);
        }
    }
}
