package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.Totals;
import java.util.Optional;

/** Makes documents of lines. */
final class InvoiceFactory {
    private InvoiceFactory() {}

    static Invoice invoice(InvoiceDraft draft, InvoiceTerms terms) {
        Money net = DocumentLines.sum(draft.lines());
        Supplier supplier = terms.supplier();
        return Invoice.builder()
                .number(terms.number())
                .issueDate(terms.issueDate())
                .dueDate(terms.dueDate())
                .supplier(asShown(supplier))
                .buyer(terms.buyer())
                .purchaseOrder(terms.purchaseOrder())
                .buyerReference(terms.buyerReference())
                .period(DocumentLines.period(draft.lines()))
                .lines(draft.lines())
                .totals(Totals.of(net, supplier.vat().on(net)))
                .build();
    }

    /** Outside the scope of VAT no document may show a VAT number. */
    private static Supplier asShown(Supplier supplier) {
        return supplier.vat().needsVatNumber()
                ? supplier
                : supplier.toBuilder().vatNumber(Optional.empty()).build();
    }

    static CreditNote creditNote(LedgerState state, RateCorrection fall, CreditTerms terms) {
        ActiveBilling latest = fall.lines().stream()
                .map(line -> state.inForce(line.claim()))
                .filter(inForce -> inForce != null)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> InvalidValueException.of("/fall/lines", "are not billed"));
        return like(latest.document(), terms)
                .billedIn(CreditShare.numbers(
                        state, DocumentLines.byClaim(fall.lines()).keySet()))
                .period(DocumentLines.period(fall.lines()))
                .lines(fall.lines())
                .totals(Totals.of(fall.net(), latest.document().supplier().vat().on(fall.net())))
                .build();
    }

    static CreditNote.Builder like(BillingDocument document, CreditTerms terms) {
        return CreditNote.builder()
                .number(terms.number())
                .issueDate(terms.issueDate())
                .supplier(document.supplier())
                .buyer(document.buyer())
                .purchaseOrder(document.purchaseOrder())
                .buyerReference(document.buyerReference())
                .reason(terms.reason());
    }
}
