package io.github.qic.payments.ledger;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.CreditReason;
import io.github.qic.payments.invoice.DocumentNumber;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The caller's decisions about a new credit note.
 *
 * @param number the number, not yet used by this supplier for an invoice or credit note
 * @param issueDate the day of issue, on or after the day the credited document was issued
 * @param reason why it is issued
 */
public record CreditTerms(DocumentNumber number, LocalDate issueDate, CreditReason reason) {
    /** @throws InvalidValueException if the day of issue is not in the years 1900 to 2200 */
    public CreditTerms {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issueDate, "issueDate");
        Objects.requireNonNull(reason, "reason");
        new Problems().requireDate(issueDate, "/issueDate").throwIfAny();
    }
}
