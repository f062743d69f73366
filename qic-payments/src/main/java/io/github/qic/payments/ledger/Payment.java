package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.DocumentNumber;
import java.time.LocalDate;

/**
 * Money that went to a supplier, or came back from it.
 *
 * @param reference what the payer's system calls it; never used twice in a ledger
 * @param supplier whose document it settles
 * @param document the number of the invoice or credit note
 * @param date the day of payment
 * @param amount positive to the supplier, negative back from it
 */
public record Payment(
        Id<Payment> reference, Id<Organisation> supplier, DocumentNumber document, LocalDate date, Money amount) {
    /** Refuses nothing as an amount. */
    public Payment {
        new Problems().require(!amount.isZero(), "/amount", "must not be 0").throwIfAny();
    }
}
