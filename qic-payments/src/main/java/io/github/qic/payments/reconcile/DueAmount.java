package io.github.qic.payments.reconcile;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.ClaimReference;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is due for an attendance according to register and scheme.
 *
 * @param claim the reference of the attendance
 * @param supplier the organisation that may claim it; for a person without an employer,
 *     {@link io.github.qic.payments.invoice.PersonReference#supplierId()}
 * @param date the day of the attendance
 * @param amount the amount, excluding VAT
 */
public record DueAmount(ClaimReference claim, Id<Organisation> supplier, LocalDate date, Money amount) {
    public DueAmount {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(amount, "amount");
    }
}
