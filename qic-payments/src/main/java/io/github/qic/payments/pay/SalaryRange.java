package io.github.qic.payments.pay;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * The range of salaries recommended for salaried general practitioners in England; a minimum for the employer, without
 * an upper limit on what may be agreed.
 *
 * @param minimum the lowest full-time salary for a year
 * @param maximum the highest full-time salary for a year
 * @param effective the days on which the range applies
 * @param source where the figures come from
 */
public record SalaryRange(Money minimum, Money maximum, DateRange effective, RowSource source) implements PayRow {
    /** @throws InvalidValueException if the minimum is not positive or is above the maximum, or either is more than {@link Money#MAX} */
    public SalaryRange {
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(maximum, "maximum");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(source, "source");
        Problems problems = new Problems();
        minimum.requireBounded(problems, "/minimum");
        maximum.requireBounded(problems, "/maximum");
        problems.require(minimum.compareTo(Money.ZERO) > 0, "/minimum", "must be greater than zero")
                .require(minimum.compareTo(maximum) <= 0, "/maximum", "must not be less than /minimum")
                .throwIfAny();
    }

    @Override
    public String series() {
        return "salaried GP";
    }
}
