package io.github.qic.payments;

import io.github.qic.core.house.ShippedSchema;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerEntry;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingResult;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.testing.PaymentsArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any valid value, as a document, against the JSON Schema in the jar. */
class AnyDocumentProperties {
    @Property(tries = 30)
    void any_scheme_is_valid_by_its_schema(@ForAll("schemes") Scheme value) {
        ShippedSchema.assertAccepts(Scheme.DOCUMENT, value);
    }

    @Provide
    Arbitrary<Scheme> schemes() {
        return PaymentsArbitraries.schemes();
    }

    @Property(tries = 30)
    void any_claims_are_valid_by_their_schema(@ForAll("claims") Claims value) {
        ShippedSchema.assertAccepts(Claims.DOCUMENT, value);
    }

    @Provide
    Arbitrary<Claims> claims() {
        return PaymentsArbitraries.claims();
    }

    @Property(tries = 30)
    void any_statement_is_valid_by_its_schema(@ForAll("statements") ClaimStatement value) {
        ShippedSchema.assertAccepts(ClaimStatement.DOCUMENT, value);
    }

    @Provide
    Arbitrary<ClaimStatement> statements() {
        return PaymentsArbitraries.statements();
    }

    @Property(tries = 30)
    void any_ledger_is_valid_by_its_schema(@ForAll("ledgers") Ledger value) {
        ShippedSchema.assertAccepts(Ledger.DOCUMENT, value);
    }

    @Provide
    Arbitrary<Ledger> ledgers() {
        return PaymentsArbitraries.ledgers();
    }

    @Property(tries = 30)
    void any_entry_of_a_ledger_is_valid_by_its_schema(@ForAll("entries") LedgerEntry value) {
        ShippedSchema.assertAccepts(LedgerEntry.DOCUMENT, value);
    }

    @Provide
    Arbitrary<LedgerEntry> entries() {
        return PaymentsArbitraries.ledgerEntries();
    }

    @Property(tries = 30)
    void any_invoice_is_valid_by_its_schema(@ForAll("invoices") Invoice value) {
        ShippedSchema.assertAccepts(Invoice.DOCUMENT, value);
    }

    @Provide
    Arbitrary<Invoice> invoices() {
        return PaymentsArbitraries.invoices();
    }

    @Property(tries = 30)
    void any_credit_note_is_valid_by_its_schema(@ForAll("creditNotes") CreditNote value) {
        ShippedSchema.assertAccepts(CreditNote.DOCUMENT, value);
    }

    @Provide
    Arbitrary<CreditNote> creditNotes() {
        return PaymentsArbitraries.creditNotes();
    }

    @Property(tries = 30)
    void any_incoming_invoice_is_valid_by_its_schema(@ForAll("incoming") IncomingInvoice value) {
        ShippedSchema.assertAccepts(IncomingInvoice.DOCUMENT, value);
    }

    @Provide
    Arbitrary<IncomingInvoice> incoming() {
        return PaymentsArbitraries.incomingInvoices();
    }

    @Property(tries = 30)
    void any_result_of_checking_is_valid_by_its_schema(@ForAll("results") IncomingResult value) {
        ShippedSchema.assertAccepts(IncomingResult.DOCUMENT, value);
    }

    @Provide
    Arbitrary<IncomingResult> results() {
        return PaymentsArbitraries.incomingResults();
    }
}
