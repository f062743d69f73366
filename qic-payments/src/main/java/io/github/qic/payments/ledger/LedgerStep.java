package io.github.qic.payments.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.Supplier;
import java.time.LocalDate;
import java.util.Objects;

/** What an entry in the journal of a ledger records. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LedgerStep.Drafted.class, name = "drafted"),
    @JsonSubTypes.Type(value = LedgerStep.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = LedgerStep.Issued.class, name = "issued"),
    @JsonSubTypes.Type(value = LedgerStep.Credited.class, name = "credited"),
    @JsonSubTypes.Type(value = LedgerStep.Paid.class, name = "paid"),
    @JsonSubTypes.Type(value = LedgerStep.Allocated.class, name = "allocated"),
    @JsonSubTypes.Type(value = LedgerStep.WrittenOff.class, name = "written-off"),
    @JsonSubTypes.Type(value = LedgerStep.Held.class, name = "held"),
    @JsonSubTypes.Type(value = LedgerStep.Released.class, name = "released"),
    @JsonSubTypes.Type(value = LedgerStep.SupplierRecorded.class, name = "supplier-recorded"),
    @JsonSubTypes.Type(value = LedgerStep.PeriodClosed.class, name = "period-closed")
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

        /** Handles {@link Allocated}. */
        void allocated(Allocation allocation);

        /** Handles {@link WrittenOff}. */
        void writtenOff(WriteOff writeOff);

        /** Handles {@link Held}. */
        void held(PaymentHold hold);

        /** Handles {@link Released}. */
        void released(Id<PaymentHold> hold);

        /** Handles {@link SupplierRecorded}. */
        void supplierRecorded(Supplier supplier);

        /** Handles {@link PeriodClosed}. */
        void periodClosed(LocalDate through);
    }

    /**
     * A draft reserved its attendances.
     *
     * @param draft the draft
     */
    record Drafted(InvoiceDraft draft) implements LedgerStep {
        public Drafted {
            Objects.requireNonNull(draft, "draft");
        }

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
        public Withdrawn {
            Objects.requireNonNull(draft, "draft");
        }

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
        public Issued {
            Objects.requireNonNull(draft, "draft");
            Objects.requireNonNull(invoice, "invoice");
        }

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
        public Credited {
            Objects.requireNonNull(creditNote, "creditNote");
        }

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
        public Paid {
            Objects.requireNonNull(payment, "payment");
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.paid(payment);
        }
    }

    /**
     * Documents were settled without a payment.
     *
     * @param allocation the allocation
     */
    record Allocated(Allocation allocation) implements LedgerStep {
        public Allocated {
            Objects.requireNonNull(allocation, "allocation");
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.allocated(allocation);
        }
    }

    /**
     * The remainder of a document was given up.
     *
     * @param writeOff the write-off
     */
    record WrittenOff(WriteOff writeOff) implements LedgerStep {
        public WrittenOff {
            Objects.requireNonNull(writeOff, "writeOff");
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.writtenOff(writeOff);
        }
    }

    /**
     * Lines of an invoice were put on hold.
     *
     * @param hold the hold
     */
    record Held(PaymentHold hold) implements LedgerStep {
        public Held {
            Objects.requireNonNull(hold, "hold");
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.held(hold);
        }
    }

    /**
     * A hold was released.
     *
     * @param hold its id
     */
    record Released(Id<PaymentHold> hold) implements LedgerStep {
        public Released {
            Objects.requireNonNull(hold, "hold");
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.released(hold);
        }
    }

    /**
     * A supplier was recorded, or what is known of it was changed: its name, account or VAT.
     *
     * @param supplier the supplier from now on
     */
    record SupplierRecorded(Supplier supplier) implements LedgerStep {
        public SupplierRecorded {
            Objects.requireNonNull(supplier, "supplier");
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.supplierRecorded(supplier);
        }
    }

    /**
     * A period was closed: nothing is dated in it afterwards.
     *
     * @param through its last day
     */
    record PeriodClosed(LocalDate through) implements LedgerStep {
        /** @throws InvalidValueException if the day is not in the years 1900 to 2200 */
        public PeriodClosed {
            Objects.requireNonNull(through, "through");
            new Problems().requireDate(through, "/through").throwIfAny();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.periodClosed(through);
        }
    }
}
