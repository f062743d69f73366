package io.github.qic.payments.claim;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of the threshold of National Insurance one person has used up in a period of earnings: by what is billed in the order
 * of billing, then by everything else in order of time.
 */
final class ThresholdUse {
    private final List<EarlierClaim> earlier;
    private final List<EarlierClaim> billed;
    private final Map<EarningsPeriod, Use> uses = new EnumMap<>(EarningsPeriod.class);

    ThresholdUse(List<EarlierClaim> earlier, List<EarlierClaim> billed) {
        this.earlier = earlier;
        this.billed = billed;
    }

    /** Pay in pence by the first day of a period, and what had been used before each billed attendance. */
    private record Use(Map<LocalDate, Long> byPeriod, Map<AttendanceKey, Long> beforeBilled) {
        long add(LocalDate begin, long pence) {
            return byPeriod.merge(begin, pence, Math::addExact);
        }
    }

    private Use use(EarningsPeriod period) {
        Use use = new Use(new HashMap<>(), new HashMap<>());
        earlier.forEach(
                claim -> use.add(period.firstDay(claim.day()), claim.pay().pence()));
        for (EarlierClaim claim : billed) {
            long after = use.add(period.firstDay(claim.day()), claim.pay().pence());
            use.beforeBilled().put(claim.attendance(), after - claim.pay().pence());
        }
        return use;
    }

    PricedAttendance apply(PricedAttendance priced) {
        Threshold threshold = threshold(priced.terms);
        if (threshold == null) {
            return priced;
        }
        EarningsPeriod period = threshold.period();
        Use use = uses.computeIfAbsent(period, this::use);
        LocalDate begin = period.firstDay(priced.source.date());
        Long beforeBilled = billed.isEmpty() ? null : use.beforeBilled().get(priced.attendance());
        long used = beforeBilled == null ? use.byPeriod().getOrDefault(begin, 0L) : beforeBilled;
        PricedAttendance paid =
                priced.withFree(Money.ofPence(Math.max(0, threshold.amount().pence() - used)));
        if (beforeBilled == null) {
            use.add(begin, paid.countedAsPay());
        }
        return paid;
    }

    static @Nullable Threshold threshold(PricedTerms terms) {
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
