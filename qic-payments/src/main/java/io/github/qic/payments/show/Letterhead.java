package io.github.qic.payments.show;

import io.github.qic.payments.invoice.Buyer;
import io.github.qic.payments.invoice.Supplier;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Who writes to whom, and when.
 *
 * @param from the organisation that was billed
 * @param to the supplier
 * @param date the day of writing
 */
public record Letterhead(Buyer from, Supplier to, LocalDate date) {
    public Letterhead {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(date, "date");
    }
}
