package example;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.Invoice;

/** The application's own type. */
record InvoiceResponse(Money totalDue, int lineCount, String remark, Invoice invoice) {
    static InvoiceResponse of(Invoice invoice) {
        return new InvoiceResponse(invoice.totals().gross(), invoice.lines().size(), null, invoice);
    }
}
