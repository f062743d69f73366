package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.ThresholdUse.Threshold;
import io.github.qic.payments.pay.UnitRate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A charge on top of pay: a rate for the same minutes, or a percentage.
 *
 * @param rate the rate; null for a percentage
 * @param percentage the percentage; 0 for a rate
 * @param shown the percentage in words, such as {@code 13.8%} or {@code 14.38% of 90%}; blank for a rate
 * @param threshold the part of earnings that the percentage does not apply to; null if it applies to all
 */
record OnCostTerms(
        ChargeKind kind,
        @Nullable UnitRate rate,
        Percentage percentage,
        String shown,
        @Nullable Threshold threshold,
        List<CalculationStep> rateSteps,
        List<PayRowReference> rows) {
    static OnCostTerms percent(ChargeKind kind, BigDecimal percent, List<PayRowReference> rows) {
        return new OnCostTerms(
                kind, null, Percentage.of(percent), percent.toPlainString() + "%", null, List.of(), rows);
    }

    /** This on-cost, on earnings above a threshold. */
    OnCostTerms above(Money amount, EarningsPeriod period) {
        return new OnCostTerms(kind, rate, percentage, shown, new Threshold(amount, period), rateSteps, rows);
    }

    /** This on-cost, on a share of the pay. */
    OnCostTerms ofShare(BigDecimal share) {
        return new OnCostTerms(
                kind,
                rate,
                Percentage.of(percent().multiply(share).movePointLeft(2)),
                shown + " of " + share.toPlainString() + "%",
                threshold,
                rateSteps,
                rows);
    }

    BigDecimal percent() {
        return percentage.percent();
    }

    /** What is left free in the period; zero if the percentage applies to all pay. */
    Money free(Money left) {
        return threshold == null ? Money.ZERO : left;
    }

    /** The part of the pay that the percentage applies to, 0 for a rate, in pence. */
    long base(long pay, Money left) {
        return rate == null ? pay - Math.min(pay, free(left).pence()) : 0;
    }

    /** The percentage of an amount, rounded half up, in pence. */
    long share(long base) {
        return percentage.of(base);
    }
}
