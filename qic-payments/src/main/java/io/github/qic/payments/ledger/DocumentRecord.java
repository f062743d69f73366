package io.github.qic.payments.ledger;

import io.github.qic.core.internal.collect.Chain;
import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Totals;
import org.jspecify.annotations.Nullable;

/**
 * One issued document with its credits and payments.
 *
 * @param credited the part of it that credit notes reversed; a change of rates credits nothing
 * @param paid the payments allocated to it
 * @param writtenOff the part given up
 * @param isSetOff whether it is a credit note that leaves no balance, because it is set off against what it credits
 * @param holds every hold there ever was on it
 */
record DocumentRecord(
        BillingDocument document,
        Totals credited,
        Money paid,
        Money writtenOff,
        boolean isSetOff,
        @Nullable Chain<PaymentHold> holds) {
    static DocumentRecord of(BillingDocument document) {
        return new DocumentRecord(document, Totals.of(Money.ZERO, Money.ZERO), Money.ZERO, Money.ZERO, false, null);
    }

    static DocumentRecord setOff(CreditNote note) {
        return new DocumentRecord(note, note.totals().negated(), Money.ZERO, Money.ZERO, true, null);
    }

    DocumentRecord plusCredited(Totals share) {
        return new DocumentRecord(document, credited.plus(share), paid, writtenOff, isSetOff, holds);
    }

    DocumentRecord plusPaid(Money amount) {
        return new DocumentRecord(document, credited, paid.plus(amount), writtenOff, isSetOff, holds);
    }

    DocumentRecord plusWrittenOff(Money amount) {
        return new DocumentRecord(document, credited, paid, writtenOff.plus(amount), isSetOff, holds);
    }

    DocumentRecord plus(PaymentHold hold) {
        return new DocumentRecord(document, credited, paid, writtenOff, isSetOff, new Chain<>(hold, holds));
    }

    DocumentBalance balance() {
        return new DocumentBalance(document.owed(), credited.gross(), paid, writtenOff);
    }
}
