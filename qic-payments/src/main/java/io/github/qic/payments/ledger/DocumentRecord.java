package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.Totals;

/**
 * One issued document with its credits and payments.
 *
 * @param credited the part of it that credit notes reversed; a change of rates credits nothing
 * @param paid the payments recorded on it
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
