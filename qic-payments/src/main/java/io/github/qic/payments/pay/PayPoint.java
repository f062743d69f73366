package io.github.qic.payments.pay;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A pay point: one step of a band for one year.
 *
 * @param band the band
 * @param name the name of the step in the published table, such as {@code point 26} or {@code 2-5 years}
 * @param minYears the years of experience from which the step is reached by default; empty for a transitional
 *     point that only staff already on it keep
 * @param annual the full-time salary for a year
 * @param hours the full-time hours it is paid for
 * @param effective the days on which the salary applies
 * @param source where the figure comes from
 */
public record PayPoint(
        Band band,
        String name,
        OptionalInt minYears,
        Money annual,
        ContractHours hours,
        DateRange effective,
        RowSource source)
        implements PayRow {
    /**
     * @throws InvalidValueException if the name is blank or has more than 1,000 characters or the salary is not positive or more
     *     than {@link Money#MAX}
     */
    public PayPoint {
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(minYears, "minYears");
        Objects.requireNonNull(annual, "annual");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(source, "source");
        Problems problems = new Problems();
        annual.requireBounded(problems, "/annual");
        problems.requireName(name, "/name")
                .require(annual.compareTo(Money.ZERO) > 0, "/annual", "must be greater than zero")
                .throwIfAny();
    }

    /**
     * A pay point for 37.5 hours a week.
     *
     * @throws InvalidValueException if the name is blank or has more than 1,000 characters or the salary is not positive or more
     *     than {@link Money#MAX}
     */
    public PayPoint(Band band, String name, OptionalInt minYears, Money annual, DateRange effective, RowSource source) {
        this(band, name, minYears, annual, ContractHours.STANDARD, effective, source);
    }

    @Override
    public String series() {
        return band.toString();
    }

    @Override
    public String step() {
        return name;
    }
}
