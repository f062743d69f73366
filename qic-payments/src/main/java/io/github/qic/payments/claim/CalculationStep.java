package io.github.qic.payments.claim;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.ContractHours;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.pay.UnitRate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One step of a calculation, such as {@code hourly rate: £31,383.00 / 52.143 / 37.5 = 16.049709, rounded to £16.05}.
 *
 * @param what the name of the result
 * @param formula the formula with all its figures
 * @param unrounded the result in pounds before rounding, to six decimals
 * @param result the result, rounded half up to the penny
 */
public record CalculationStep(String what, String formula, BigDecimal unrounded, Money result) {
    static CalculationStep exact(String what, String formula, Money result) {
        return new CalculationStep(what, formula, result.pounds(), result);
    }

    static CalculationStep rounded(String what, String formula, BigDecimal unrounded) {
        return new CalculationStep(what, formula, shown(unrounded), Money.of(unrounded, RoundingMode.HALF_UP));
    }

    static CalculationStep rate(String what, String formula, UnitRate rate) {
        return new CalculationStep(what, formula, shown(rate.unrounded()), rate.amount());
    }

    static CalculationStep rateOf(String salary, ContractHours hours, String what, UnitRate rate) {
        return rate(what, divided(salary, hours, rate.unit()), rate);
    }

    static String divided(String salary, ContractHours hours, RateUnit unit) {
        return salary + " / " + hours.weeksPerYear().toPlainString() + " / "
                + hours.perWeek(unit).toPlainString();
    }

    static CalculationStep time(String what, int minutes, UnitRate rate) {
        int unit = rate.unit().minutes();
        BigDecimal unrounded = rate.amount()
                .pounds()
                .multiply(BigDecimal.valueOf(minutes))
                .divide(BigDecimal.valueOf(unit), 6, RoundingMode.HALF_UP);
        String formula = minutes + " min x " + rate.amount().display() + " / " + unit + " min";
        return new CalculationStep(what, formula, shown(unrounded), rate.forMinutes(minutes));
    }

    static CalculationStep share(String what, OnCostTerms onCost, Money base, Money left, Money amount) {
        BigDecimal unrounded = base.pounds().multiply(onCost.percent()).movePointLeft(2);
        ThresholdUse.Threshold threshold = onCost.threshold();
        String above = threshold == null || left.isZero()
                ? ""
                : ", the part above what is left of the " + Words.of(threshold.period()) + "'s threshold, "
                        + left.display();
        String formula = onCost.shown() + " of " + base.display() + above;
        return new CalculationStep(what, formula, shown(unrounded), amount);
    }

    /** Six decimals at most, two at least. */
    private static BigDecimal shown(BigDecimal pounds) {
        BigDecimal plain = pounds.setScale(Math.min(6, pounds.scale()), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return plain.scale() < 2 ? plain.setScale(2) : plain;
    }

    /** {@return the step in one line} */
    public String text() {
        boolean exact = unrounded.compareTo(result.pounds()) == 0;
        return what + ": " + formula + " = "
                + (exact ? result.display() : unrounded.toPlainString() + ", rounded to " + result.display());
    }
}
