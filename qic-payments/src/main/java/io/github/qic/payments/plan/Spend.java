package io.github.qic.payments.plan;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Claims;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How much of a budget has been claimed as of a day.
 *
 * @param asOf the day, inclusive
 * @param budget the budget
 * @param claimed the claims for attendances up to the day
 */
public record Spend(LocalDate asOf, Money budget, Money claimed) {
    /** @throws InvalidValueException if the budget is more than {@link Money#MAX} */
    public Spend {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(claimed, "claimed");
        Problems problems = new Problems();
        budget.requireBounded(problems, "/budget");
        problems.throwIfAny();
    }

    /**
     * {@return the spending of a budget by the claims for attendances up to a day, inclusive}
     *
     * @throws InvalidValueException if the budget is more than {@link Money#MAX}
     */
    public static Spend of(Claims claims, Money budget, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        Stream<Claim> claimed = claims.claims().stream()
                .filter(claim -> !claim.attendance().date().isAfter(asOf));
        return new Spend(asOf, budget, Money.sum(claimed.map(Claim::total)));
    }

    /** {@return the remaining budget; negative if it is overspent} */
    public Money left() {
        return budget.minus(claimed);
    }

    /** {@return the spending in one line} */
    public String text() {
        return claimed.display() + " of " + budget.display() + " claimed for attendances up to " + asOf + ", "
                + left().display() + " left";
    }
}
