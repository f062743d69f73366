package io.github.qic.payments.ledger;

import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.LineReference;
import java.util.List;

/** The lines that bill an attendance now, all of them in one document. */
record ActiveBilling(BillingDocument document, List<DocumentLine> lines) {
    /** {@return the lines of a new document that take these back} */
    List<DocumentLine> takenBack(boolean inCreditNote) {
        return lines.stream().map(line -> takenBack(line, inCreditNote)).toList();
    }

    /** Charges are positive in an invoice and negative in a credit note; what takes them back, the other way round. */
    DocumentLine takenBack(DocumentLine line, boolean inCreditNote) {
        boolean inOneKind = document instanceof CreditNote == inCreditNote;
        return (inOneKind ? DocumentLines.negated(line) : line)
                .toBuilder()
                        .reverses(new LineReference(document.number(), line.number()))
                        .build();
    }

    boolean isIn(BillingDocument other) {
        return DocumentKey.of(document).equals(DocumentKey.of(other));
    }
}
