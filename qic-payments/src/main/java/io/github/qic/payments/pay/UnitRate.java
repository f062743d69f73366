package io.github.qic.payments.pay;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate for an hour or a session, either derived from a full-time salary or stated.
 *
 * <p>A year has 52.143 weeks, a week 37.5 hours or nine sessions. The hour is {@code annual / 52.143 / 37.5}, the session
 * {@code annual / 52.143 / 9}, each rounded once, half up, to the penny. The 52.143 weeks, 365 / 7, are those of the NHS
 * Business Services Authority (article KA-02658, on notional whole-time pay). No official statement of the rounding was found:
 * it is empirical, and reproduces 37 of 38 published hourly rates (the other was printed before its scales were published).
 *
 * @param unit the unit of time
 * @param amount the rate, rounded to the penny
 * @param unrounded the rate before rounding, to six decimals; equal to the amount if the rate was stated
 */
public record UnitRate(RateUnit unit, Money amount, BigDecimal unrounded) {
    /** The number of weeks in a year, by which salaries are divided. */
    public static final BigDecimal WEEKS = new BigDecimal("52.143");

    /** @throws InvalidValueException if the amount is negative */
    public UnitRate {
        new Problems()
                .require(!amount.isNegative(), "/amount", "must not be negative")
                .throwIfAny();
    }

    /**
     * {@return the rate of a full-time annual salary} A session is derived from it, never from the rounded hour.
     *
     * @throws InvalidValueException if the salary is negative
     */
    public static UnitRate ofAnnual(Money annual, RateUnit unit) {
        BigDecimal units = WEEKS.multiply(unit.perWeek());
        Money amount = Money.of(annual.pounds().divide(units, 2, RoundingMode.HALF_UP));
        return new UnitRate(unit, amount, annual.pounds().divide(units, 6, RoundingMode.HALF_UP));
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
     * @throws InvalidValueException if the result is negative
     */
    public UnitRate raisedBy(BigDecimal percent) {
        BigDecimal raised = amount.pounds().multiply(BigDecimal.ONE.add(percent.movePointLeft(2)));
        return new UnitRate(unit, Money.of(raised, RoundingMode.HALF_UP), raised);
    }

    /**
     * {@return the pay for minutes, not negative, at this rate: minutes x rate / unit, rounded once, half up, to the penny}
     *
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
        long doubled = Math.multiplyExact(amount.pence(), 2L * minutes);
        // Division by a constant is several times as fast, and this is the inner loop of pricing.
        return switch (unit) {
            case HOUR -> Math.addExact(doubled, 60) / 120;
            case SESSION -> Math.addExact(doubled, 250) / 500;
        };
    }
}
