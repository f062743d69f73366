package io.github.qic.payments.claim;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.UnitRate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a step is calculated. Text is made only when it is asked for: most claims are only added up. */
sealed interface Working {
    String formula();

    /** In pounds, to six decimals. */
    BigDecimal unrounded();

    /** As it was written. */
    record Stated(String formula, BigDecimal unrounded) implements Working {}

    /** Minutes at a rate. */
    record RateTimesMinutes(UnitRate rate, int minutes) implements Working {
        @Override
        public String formula() {
            return minutes + " min x " + rate.amount().display() + " / "
                    + rate.unit().minutes() + " min";
        }

        @Override
        public BigDecimal unrounded() {
            return shown(rate.amount()
                    .pounds()
                    .multiply(BigDecimal.valueOf(minutes))
                    .divide(BigDecimal.valueOf(rate.unit().minutes()), 6, RoundingMode.HALF_UP));
        }
    }

    /**
     * A percentage of pay.
     *
     * @param base what the percentage applies to
     * @param left what is left of the threshold of the period
     */
    record ShareOfPay(OnCostTerms onCost, Money base, Money left) implements Working {
        @Override
        public String formula() {
            ThresholdUse.Threshold threshold = onCost.threshold();
            String above = threshold == null || left.isZero()
                    ? ""
                    : ", the part above what is left of the " + Words.of(threshold.period()) + "'s threshold, "
                            + left.display();
            return onCost.shown() + " of " + base.display() + above;
        }

        @Override
        public BigDecimal unrounded() {
            return shown(base.pounds().multiply(onCost.percent()).movePointLeft(2));
        }
    }

    /** Six decimals at most, two at least. */
    static BigDecimal shown(BigDecimal pounds) {
        BigDecimal plain = pounds.setScale(Math.min(6, pounds.scale()), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return plain.scale() < 2 ? plain.setScale(2) : plain;
    }
}
