package io.github.qic.payments.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;

/** One thing that happened in a ledger. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LedgerEntry.Drafted.class, name = "drafted"),
    @JsonSubTypes.Type(value = LedgerEntry.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = LedgerEntry.Issued.class, name = "issued"),
    @JsonSubTypes.Type(value = LedgerEntry.Credited.class, name = "credited"),
    @JsonSubTypes.Type(value = LedgerEntry.Paid.class, name = "paid")
})
public sealed interface LedgerEntry {
    /**
     * A draft reserved its attendances.
     *
     * @param draft the draft
     */
    record Drafted(InvoiceDraft draft) implements LedgerEntry {}

    /**
     * A draft was given up, and its attendances are as before.
     *
     * @param draft the draft
     */
    record Withdrawn(Id<InvoiceDraft> draft) implements LedgerEntry {}

    /**
     * A draft became an invoice.
     *
     * @param draft the draft
     * @param invoice the invoice
     */
    record Issued(Id<InvoiceDraft> draft, Invoice invoice) implements LedgerEntry {}

    /**
     * Something was credited.
     *
     * @param creditNote the credit note
     */
    record Credited(CreditNote creditNote) implements LedgerEntry {}

    /**
     * Money was paid.
     *
     * @param payment the payment
     */
    record Paid(Payment payment) implements LedgerEntry {}
}
