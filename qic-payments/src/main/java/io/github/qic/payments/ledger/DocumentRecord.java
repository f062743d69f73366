package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.Totals;

/**
 * What a ledger knows of one document.
 *
 * @param document the document as it was issued
 * @param credited what credit notes took back of it; a change of rates takes back nothing of it
 * @param paid what was paid on it
 */
record DocumentRecord(BillingDocument document, Totals credited, Money paid) {
    static DocumentRecord of(BillingDocument document) {
        return new DocumentRecord(document, Totals.of(Money.ZERO, Money.ZERO), Money.ZERO);
    }

    DocumentRecord plusCredited(Totals share) {
        return new DocumentRecord(document, credited.plus(share), paid);
    }

    DocumentRecord plusPaid(Money amount) {
        return new DocumentRecord(document, credited, paid.plus(amount));
    }

    DocumentBalance balance() {
        return new DocumentBalance(document.owed(), credited.gross(), paid);
    }
}
