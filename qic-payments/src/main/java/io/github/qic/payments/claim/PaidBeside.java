package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is paid for an attendance apart from its time.
 *
 * @param actualCost the actual cost, if that is paid
 * @param units the number of flat amounts; 0 if time or its actual cost is paid
 * @param expenses the expenses
 */
record PaidBeside(@Nullable Money actualCost, int units, PaidExpenses expenses) {
    /** Time alone, as for almost every attendance. */
    static final PaidBeside TIME = new PaidBeside(null, 0, PaidExpenses.NONE);

    boolean isTimeAlone() {
        return actualCost == null && units == 0 && expenses.charges().isEmpty();
    }

    PaidBeside withActualCost(Money cost) {
        return new PaidBeside(cost, units, expenses);
    }

    PaidBeside withUnits(int other) {
        return new PaidBeside(actualCost, other, expenses);
    }
}
