package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import java.util.List;

/**
 * The maximum a scheme pays in total. The first claim that does not fit closes the budget: later claims are not paid even if
 * they would fit, so that none is preferred for being small.
 */
final class BudgetLimit {
    private Money left;
    private boolean open = true;

    BudgetLimit(Money budget, List<EarlierClaim> earlier) {
        this.left = earlier.stream().map(EarlierClaim::total).reduce(budget, Money::minus);
    }

    PricingDecision apply(PricedAttendance priced) {
        Money total = priced.total();
        open = open && total.compareTo(left) <= 0;
        if (!open) {
            return priced.rejected(RejectionReason.CAP_REACHED, "the budget of the scheme is used up");
        }
        left = left.minus(total);
        return priced;
    }
}
