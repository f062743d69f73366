package io.github.qic.payments.pay;

import io.github.qic.core.money.Money;
import java.util.List;
import java.util.Objects;

/**
 * A full-time salary and the pay points it was taken from: two if it lies midway between them.
 *
 * @param annual the salary for a year
 * @param rows its pay points, at least one
 */
public record ChosenSalary(Money annual, List<PayPoint> rows) {
    /** Copies the rows. */
    public ChosenSalary {
        Objects.requireNonNull(annual, "annual");
        Objects.requireNonNull(rows, "rows");
        rows = List.copyOf(rows);
    }
}
