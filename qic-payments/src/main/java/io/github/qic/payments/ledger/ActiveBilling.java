package io.github.qic.payments.ledger;

import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.LineReference;
import java.util.List;

/** The lines that currently bill an attendance, all of them in one document. */
record ActiveBilling(BillingDocument document, List<DocumentLine> lines) {
    /** {@return the lines of a new invoice that reverse these} */
    List<DocumentLine> reversedByInvoice() {
        return reversedBy(1);
    }

    /** {@return the lines of a new credit note that reverse these} */
    List<DocumentLine> reversedByCreditNote() {
        return reversedBy(-1);
    }

    /** A credit note reverses a positive line of an invoice by a positive line, a document of the same kind by a negative one. */
    private List<DocumentLine> reversedBy(int sign) {
        return lines.stream()
                .map(line -> (document.sign() == sign ? DocumentLines.negated(line) : line)
                        .toBuilder()
                                .reverses(new LineReference(document.number(), line.number()))
                                .build())
                .toList();
    }
}
