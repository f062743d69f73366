package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.Totals;
import java.util.List;
import java.util.Optional;

/** Makes invoices from the lines of drafts. */
final class InvoiceFactory {
    private InvoiceFactory() {}

    static Invoice of(List<DocumentLine> lines, InvoiceTerms terms) {
        Supplier supplier = terms.supplier();
        if (!supplier.vat().needsVatNumber()) {
            // Outside the scope of VAT no document may show a VAT number.
            supplier = supplier.toBuilder().vatNumber(Optional.empty()).build();
        }
        Money net = DocumentLines.sum(lines);
        return Invoice.builder()
                .number(terms.number())
                .issueDate(terms.issueDate())
                .dueDate(terms.dueDate())
                .supplier(supplier)
                .buyer(terms.buyer())
                .purchaseOrder(terms.purchaseOrder())
                .buyerReference(terms.buyerReference())
                .period(DocumentLines.period(lines))
                .lines(lines)
                .totals(Totals.of(net, supplier.vat().on(net)))
                .build();
    }
}
