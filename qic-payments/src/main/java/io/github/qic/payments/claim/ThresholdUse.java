package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of the threshold of National Insurance one person has used up in a period of earnings. */
final class ThresholdUse {
    private final List<EarlierClaim> earlier;
    private LocalDate start = LocalDate.MIN;
    private long used;

    ThresholdUse(List<EarlierClaim> earlier) {
        this.earlier = earlier;
    }

    PricedAttendance apply(PricedAttendance priced) {
        Threshold threshold = threshold(priced.terms);
        if (threshold == null) {
            return priced;
        }
        EarningsPeriod period = threshold.period();
        LocalDate begin = period.firstDay(priced.source.date());
        if (!begin.equals(start)) {
            start = begin;
            used = earlier.stream()
                    .filter(claim -> period.firstDay(claim.attendance().date()).equals(start))
                    .mapToLong(claim -> claim.pay().pence())
                    .sum();
        }
        PricedAttendance paid =
                priced.withFree(Money.ofPence(Math.max(0, threshold.amount().pence() - used)));
        used = Math.addExact(used, paid.countedAsPay());
        return paid;
    }

    private static @Nullable Threshold threshold(PricedTerms terms) {
        Threshold threshold = null;
        for (OnCostTerms onCost : terms.onCosts()) {
            threshold = onCost.threshold() == null ? threshold : onCost.threshold();
        }
        return threshold;
    }

    /**
     * The part of each period's earnings that is free.
     *
     * @param amount the free earnings
     * @param period the period they are free in
     */
    record Threshold(Money amount, EarningsPeriod period) {}
}
