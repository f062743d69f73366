package io.github.qic.payments.pay;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * The National Living Wage, the lowest hourly rate that may be paid to an adult.
 *
 * @param hourly the rate for an hour
 * @param fromAge the age in years from which it applies
 * @param effective the days on which it applies
 * @param source where the figures come from
 */
public record LivingWage(Money hourly, int fromAge, DateRange effective, RowSource source) implements PayRow {
    /** @throws InvalidValueException if the rate is not positive or more than {@link Money#MAX}, or the age is out of range */
    public LivingWage {
        Objects.requireNonNull(hourly, "hourly");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(source, "source");
        Problems problems = new Problems();
        hourly.requireBounded(problems, "/hourly");
        problems.require(hourly.compareTo(Money.ZERO) > 0, "/hourly", "must be greater than zero")
                .require(fromAge >= 16 && fromAge <= 100, "/fromAge", "must be 16 to 100")
                .throwIfAny();
    }

    @Override
    public String series() {
        return "national living wage";
    }
}
