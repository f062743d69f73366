package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.DocumentNumber;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Gives up the remainder of a document, such as a penny that nobody will pay.
 *
 * @param reference its reference, unique among the payments, allocations and write-offs of the supplier
 * @param supplier the supplier
 * @param document the number of the invoice or credit note
 * @param date its day
 * @param amount positive for what the buyer owes, negative for what the supplier owes
 * @param reason why, in free text that names no person
 */
public record WriteOff(
        Id<WriteOff> reference,
        Id<Organisation> supplier,
        DocumentNumber document,
        LocalDate date,
        Money amount,
        String reason) {
    /**
     * @throws InvalidValueException if an amount is more than {@link Money#MAX}, the date is not in the years 1900 to 2200, the amount
     *     is zero or the reason blank
     */
    public WriteOff {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(reason, "reason");
        Problems problems = new Problems();
        amount.requireBounded(problems, "/amount");
        problems.requireDate(date, "/date")
                .require(!amount.isZero(), "/amount", "must not be 0")
                .requireText(reason, "/reason")
                .throwIfAny();
    }
}
