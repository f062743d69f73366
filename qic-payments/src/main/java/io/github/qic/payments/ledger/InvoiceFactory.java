package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.Totals;
import java.util.Optional;

/** Makes the invoice of a draft. */
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
}
