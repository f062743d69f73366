package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import java.time.LocalDate;
import java.util.List;

/** How much of the weekly threshold of National Insurance one person has used up. Weeks are counted from 6 April. */
final class WeeklyThreshold {
    private final List<EarlierClaim> earlier;
    private LocalDate week = LocalDate.MIN;
    private long used;

    WeeklyThreshold(List<EarlierClaim> earlier) {
        this.earlier = earlier;
    }

    PricedAttendance apply(PricedAttendance priced) {
        Money threshold = Money.ZERO;
        for (OnCostTerms onCost : priced.terms.onCosts()) {
            threshold = onCost.freeEachWeek().isZero() ? threshold : onCost.freeEachWeek();
        }
        if (threshold.isZero()) {
            return priced;
        }
        LocalDate begin = firstDay(priced.source.date());
        if (!begin.equals(week)) {
            week = begin;
            used = earlier.stream()
                    .filter(claim -> firstDay(claim.attendance().date()).equals(week))
                    .mapToLong(claim -> claim.pay().pence())
                    .sum();
        }
        PricedAttendance paid = priced.withFree(Money.ofPence(Math.max(0, threshold.pence() - used)));
        used = Math.addExact(used, paid.countedAsPay());
        return paid;
    }

    private static LocalDate firstDay(LocalDate day) {
        LocalDate thisYear = LocalDate.of(day.getYear(), 4, 6);
        LocalDate begin = day.isBefore(thisYear) ? thisYear.minusYears(1) : thisYear;
        return day.minusDays((day.toEpochDay() - begin.toEpochDay()) % 7);
    }
}
