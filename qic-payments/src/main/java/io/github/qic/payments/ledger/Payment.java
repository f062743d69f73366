package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.DocumentNumber;
import java.time.LocalDate;

/**
 * A payment to a supplier, or a repayment from it.
 *
 * @param reference the payer's reference, unique in a ledger
 * @param supplier the supplier whose document it settles
 * @param document the number of the invoice or credit note
 * @param date the day of payment
 * @param amount positive to the supplier, negative from it
 */
public record Payment(
        Id<Payment> reference, Id<Organisation> supplier, DocumentNumber document, LocalDate date, Money amount) {
    /** @throws InvalidValueException if the amount is zero */
    public Payment {
        new Problems().require(!amount.isZero(), "/amount", "must not be 0").throwIfAny();
    }
}
