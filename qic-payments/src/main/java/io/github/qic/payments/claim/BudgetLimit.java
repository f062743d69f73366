package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import java.util.List;

/**
 * The most a scheme pays in all. The first claim that does not fit closes it: what comes later is not paid even if it would
 * fit, so that nobody overtakes.
 */
final class BudgetLimit {
    private Money left;
    private boolean open = true;

    BudgetLimit(Money budget, List<EarlierClaim> earlier) {
        this.left = earlier.stream().map(EarlierClaim::total).reduce(budget, Money::minus);
    }

    PricingDecision pass(PricedAttendance accepted) {
        open = open && accepted.total().compareTo(left) <= 0;
        if (!open) {
            return new Rejection(
                    accepted.attendance(), RejectionReason.CAP_REACHED, "the budget of the scheme is used up");
        }
        left = left.minus(accepted.total());
        return accepted;
    }
}
