package io.github.qic.payments.account;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A document that is not settled.
 *
 * @param document the document
 * @param outstanding what is still to be paid, including VAT; negative if the supplier owes it
 * @param held the part of it that is on hold or disputed
 */
public record OpenItem(BillingDocument document, Money outstanding, Money held) {
    public OpenItem {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(outstanding, "outstanding");
        Objects.requireNonNull(held, "held");
    }

    /** {@return the day it is due: that of an invoice, or the day a credit note was issued} */
    public LocalDate due() {
        return document.match(Invoice::dueDate, CreditNote::issueDate);
    }

    /** {@return the days after the due date, negative before it} */
    public long daysOverdue(LocalDate day) {
        return ChronoUnit.DAYS.between(due(), day);
    }

    /** {@return what may be paid now: what is outstanding and not held} */
    public Money payable() {
        return outstanding.minus(held);
    }
}
