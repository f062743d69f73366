package io.github.qic.payments.pay;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A rate for an hour or a session, either derived from a full-time salary or stated.
 *
 * <p>With {@link ContractHours#STANDARD}, the hour is {@code annual / 52.143 / 37.5} and the session {@code annual / 52.143 / 9},
 * each rounded once, half up, to the penny. No official statement of the rounding was found: it is empirical, and reproduces 37 of
 * 38 published hourly rates (the other was printed before its scales were published).
 *
 * @param unit the unit of time
 * @param amount the rate, rounded to the penny
 * @param unrounded the rate before rounding, to six decimals; equal to the amount if the rate was stated
 */
public record UnitRate(RateUnit unit, Money amount, BigDecimal unrounded) {
    /** @throws InvalidValueException if the amount is negative or more than {@link Money#MAX} */
    public UnitRate {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unrounded, "unrounded");
        Problems problems = new Problems();
        amount.requireBounded(problems, "/amount");
        problems.require(!amount.isNegative(), "/amount", "must not be negative")
                .throwIfAny();
    }

    /**
     * {@return the rate of an annual salary for 37.5 hours a week} A session is derived from it, never from the rounded hour.
     *
     * @throws InvalidValueException if the salary is negative
     */
    public static UnitRate ofAnnual(Money annual, RateUnit unit) {
        return ofAnnual(annual, unit, ContractHours.STANDARD);
    }

    /**
     * {@return the rate of an annual salary for the full-time hours of a contract}
     *
     * @throws InvalidValueException if the salary is negative
     */
    public static UnitRate ofAnnual(Money annual, RateUnit unit, ContractHours hours) {
        return ofAnnual(annual.pounds(), unit, hours);
    }

    /**
     * {@return the rate of an annual salary raised by a percentage, rounded once, half up, to the penny}
     *
     * @param percent the increase in percent, such as 41 for time plus 41%
     * @throws InvalidValueException if the percentage has more than 40 digits or the result is negative or more than {@link Money#MAX}
     */
    public static UnitRate ofAnnualRaisedBy(BigDecimal percent, Money annual, RateUnit unit, ContractHours hours) {
        return ofAnnual(annual.pounds().multiply(factor(percent)), unit, hours);
    }

    private static UnitRate ofAnnual(BigDecimal pounds, RateUnit unit, ContractHours hours) {
        BigDecimal units = hours.weeksPerYear().multiply(hours.perWeek(unit));
        Money amount = Money.of(pounds.divide(units, 2, RoundingMode.HALF_UP));
        return new UnitRate(unit, amount, pounds.divide(units, 6, RoundingMode.HALF_UP));
    }

    private static BigDecimal factor(BigDecimal percent) {
        Objects.requireNonNull(percent, "percent");
        new Problems().requireDecimal(percent, "/percent").throwIfAny();
        return BigDecimal.ONE.add(percent.movePointLeft(2));
    }

    /**
     * {@return a stated rate}
     *
     * @throws InvalidValueException if the amount is negative
     */
    public static UnitRate stated(Money amount, RateUnit unit) {
        return new UnitRate(unit, amount, amount.pounds());
    }

    /**
     * {@return this rate raised by a percentage, rounded half up to the penny}
     *
     * @param percent the increase in percent of the rounded rate, such as 41 for time plus 41%
     * @throws InvalidValueException if the percentage has more than 40 digits or the result is negative or more than {@link Money#MAX}
     */
    public UnitRate raisedBy(BigDecimal percent) {
        BigDecimal raised = amount.pounds().multiply(factor(percent));
        return new UnitRate(unit, Money.of(raised, RoundingMode.HALF_UP), raised);
    }

    /**
     * {@return the pay for minutes, not negative, at this rate: minutes x rate / unit, rounded once, half up, to the penny}
     *
     * @throws InvalidValueException if it is more than {@link Money#MAX}
     * @throws ArithmeticException if the product exceeds the range of a long
     */
    public Money forMinutes(int minutes) {
        return Money.ofPence(penceFor(minutes));
    }

    /**
     * {@return the pay for minutes, not negative, at this rate in pence, rounded once, half up}
     *
     * @throws ArithmeticException if the product exceeds the range of a long
     */
    public long penceFor(int minutes) {
        return unit.penceFor(amount, minutes);
    }
}
