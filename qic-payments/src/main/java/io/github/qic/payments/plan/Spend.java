package io.github.qic.payments.plan;

import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Claims;
import java.time.LocalDate;

/**
 * What is claimed of a budget up to a day.
 *
 * @param asOf the day; attendances on it count
 * @param budget the budget
 * @param claimed the claims for attendances up to the day
 */
public record Spend(LocalDate asOf, Money budget, Money claimed) {
    /**
     * {@return the spending of a budget}
     *
     * @param claims the claims
     * @param budget the budget
     * @param asOf the day; attendances on it count
     */
    public static Spend of(Claims claims, Money budget, LocalDate asOf) {
        Money claimed = claims.claims().stream()
                .filter(claim -> !claim.attendance().date().isAfter(asOf))
                .map(Claim::total)
                .reduce(Money.ZERO, Money::plus);
        return new Spend(asOf, budget, claimed);
    }

    /** {@return what is left; less than nothing if the budget is overspent} */
    public Money left() {
        return budget.minus(claimed);
    }

    /** {@return the spending in one line} */
    public String text() {
        return claimed.display() + " of " + budget.display() + " claimed for attendances up to " + asOf + ", "
                + left().display() + " left";
    }
}
