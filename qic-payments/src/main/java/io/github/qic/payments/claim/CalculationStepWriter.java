package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.UnitRate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes the steps of a calculation. */
final class CalculationStepWriter {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CalculationStepWriter() {}

    static CalculationStep salary(String what, String salary, UnitRate rate) {
        String formula = salary + " / " + UnitRate.WEEKS + " / " + UnitRate.perWeek(rate.unit());
        return new CalculationStep(what, formula, shown(rate.unrounded()), rate.amount());
    }

    static CalculationStep time(String what, int minutes, UnitRate rate, Money amount) {
        BigDecimal unrounded = rate.amount()
                .pounds()
                .multiply(BigDecimal.valueOf(minutes))
                .divide(BigDecimal.valueOf(rate.unit().minutes()), 6, RoundingMode.HALF_UP);
        String formula = minutes + " min x " + rate.amount().display() + " / "
                + rate.unit().minutes() + " min";
        return new CalculationStep(what, formula, shown(unrounded), amount);
    }

    static CalculationStep share(String what, BigDecimal percent, Money base, Money free, Money amount) {
        BigDecimal unrounded = base.pounds().multiply(percent).divide(HUNDRED);
        String above = free.isZero() ? "" : ", the part above what is left of the week's threshold, " + free.display();
        return new CalculationStep(
                what, percent.toPlainString() + "% of " + base.display() + above, shown(unrounded), amount);
    }

    /** Six decimals at most, two at least. */
    static BigDecimal shown(BigDecimal pounds) {
        BigDecimal plain = pounds.setScale(Math.min(6, pounds.scale()), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return plain.scale() < 2 ? plain.setScale(2) : plain;
    }
}
