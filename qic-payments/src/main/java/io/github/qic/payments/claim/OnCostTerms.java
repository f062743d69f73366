package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.UnitRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A charge on top of pay: a rate for the same minutes, or a percentage.
 *
 * @param rate the rate; null for a percentage
 * @param annual the annual amount the rate was derived from, if it is published
 * @param percent the percentage; 0 for a rate
 * @param freeEachWeek the part of each week's pay that the percentage does not apply to
 */
record OnCostTerms(
        ChargeKind kind,
        @Nullable UnitRate rate,
        Optional<Money> annual,
        BigDecimal percent,
        Money freeEachWeek,
        List<CalculationStep> rateSteps,
        List<PayRowReference> rows) {
    static OnCostTerms percent(ChargeKind kind, BigDecimal percent, Money freeEachWeek, List<PayRowReference> rows) {
        return new OnCostTerms(kind, null, Optional.empty(), percent, freeEachWeek, List.of(), rows);
    }

    /** What is left free this week; zero if the percentage applies to all pay. */
    Money free(Money left) {
        return freeEachWeek.isZero() ? Money.ZERO : left;
    }

    /** The part of the pay that the percentage applies to, 0 for a rate, in pence. */
    long base(long pay, Money left) {
        return rate == null ? pay - Math.min(pay, free(left).pence()) : 0;
    }

    /** The percentage of an amount, rounded half up, in pence. */
    long share(long base) {
        return Money.of(Money.ofPence(base).pounds().multiply(percent).movePointLeft(2), RoundingMode.HALF_UP)
                .pence();
    }
}
