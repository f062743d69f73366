package io.github.qic.payments.pay;

import io.github.qic.core.internal.text.PlainDecimal;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * The full-time working hours that an annual salary is paid for, by which it becomes an hourly rate.
 *
 * @param hoursPerWeek the hours of a full-time week, such as 37.5 under Agenda for Change in England; greater than 0, at most 60
 * @param weeksPerYear the weeks of a year; greater than 0, at most 53
 */
public record ContractHours(BigDecimal hoursPerWeek, BigDecimal weeksPerYear) {
    /**
     * 37.5 hours in 52.143 weeks, the full-time year of Agenda for Change in England. The NHS Business Services Authority divides
     * notional whole-time pay by 52.143, which is 365 / 7 (article KA-02658).
     */
    public static final ContractHours STANDARD = new ContractHours(new BigDecimal("37.5"), new BigDecimal("52.143"));

    /** @throws InvalidValueException if the hours or the weeks are out of range, or have more than 4 decimals */
    public ContractHours {
        Objects.requireNonNull(hoursPerWeek, "hoursPerWeek");
        Objects.requireNonNull(weeksPerYear, "weeksPerYear");
        new Problems()
                .require(isWithin(hoursPerWeek, 60), "/hoursPerWeek", "must be greater than 0 and at most 60")
                .require(isWithin(weeksPerYear, 53), "/weeksPerYear", "must be greater than 0 and at most 53")
                .throwIfAny();
    }

    /**
     * {@return a week of these hours in a year of 52.143 weeks}
     *
     * @throws InvalidValueException if the hours are not a decimal number or out of range
     */
    public static ContractHours of(String hoursPerWeek) {
        Objects.requireNonNull(hoursPerWeek, "hoursPerWeek");
        BigDecimal hours = Optional.of(hoursPerWeek)
                .filter(text -> text.length() <= Problems.MOST_DIGITS)
                .flatMap(PlainDecimal::find)
                .orElseThrow(() -> InvalidValueException.of("/hoursPerWeek", "must be a number such as 37.5"));
        return new ContractHours(hours, STANDARD.weeksPerYear);
    }

    /** {@return the number of hours or sessions in a full-time week: 37.5 hours are 9 sessions of 4 hours 10 minutes} */
    public BigDecimal perWeek(RateUnit unit) {
        BigDecimal perWeek = hoursPerWeek
                .multiply(BigDecimal.valueOf(60))
                .divide(BigDecimal.valueOf(unit.minutes()), 6, RoundingMode.UNNECESSARY)
                .stripTrailingZeros();
        return perWeek.scale() < 0 ? perWeek.setScale(0) : perWeek;
    }

    private static boolean isWithin(BigDecimal figure, int most) {
        return figure.signum() > 0 && figure.scale() <= 4 && figure.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    @Override
    public String toString() {
        return hoursPerWeek.toPlainString() + " hours a week, " + weeksPerYear.toPlainString() + " weeks a year";
    }
}
