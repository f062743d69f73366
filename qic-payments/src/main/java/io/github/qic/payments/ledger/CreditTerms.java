package io.github.qic.payments.ledger;

import io.github.qic.payments.invoice.CreditReason;
import io.github.qic.payments.invoice.DocumentNumber;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the caller decides when a credit note is issued.
 *
 * @param number the number, unused by this supplier's invoices and credit notes
 * @param issueDate the day of issue, not before that of what is credited
 * @param reason why
 */
public record CreditTerms(DocumentNumber number, LocalDate issueDate, CreditReason reason) {
    public CreditTerms {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issueDate, "issueDate");
        Objects.requireNonNull(reason, "reason");
    }
}
