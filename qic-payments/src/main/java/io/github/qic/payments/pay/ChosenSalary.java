package io.github.qic.payments.pay;

import io.github.qic.core.money.Money;
import java.util.List;

/**
 * A full-time salary and the rows it was taken from: two where it lies midway between them.
 *
 * @param annual the salary for a year
 * @param rows the rows it rests on, at least one
 */
public record ChosenSalary(Money annual, List<? extends PayRow> rows) {
    /** Copies the rows. */
    public ChosenSalary {
        rows = List.copyOf(rows);
    }
}
