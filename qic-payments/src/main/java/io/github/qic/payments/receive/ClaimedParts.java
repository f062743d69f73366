package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What one amount claims of an attendance: its time, alone or together with its on-costs, its expenses or both. */
record ClaimedParts(Money time, Money onCosts, Money expenses) {
    /**
     * {@return the parts of an amount that is the time claimed together with the on-costs of that time, with what is due for expenses,
     * or with both; if it is neither, all of it is for time}
     *
     * @param apart the kinds that other lines may claim
     * @param times what the time claimed may come to
     * @param hours the number of hours, rounded up, each of which may be a penny off if its rate includes the on-costs
     */
    static ClaimedParts of(
            Money amount, Candidate candidate, Set<IncomingLineKind> apart, List<Money> times, int hours) {
        for (Money time : times) {
            for (List<IncomingLineKind> kinds : PartsDue.WITH_TIME) {
                boolean withExpenses = kinds.contains(IncomingLineKind.EXPENSE);
                Money expenses = withExpenses ? candidate.left(IncomingLineKind.EXPENSE) : Money.ZERO;
                Money onCosts = amount.minus(time).minus(expenses);
                boolean fits = kinds.contains(IncomingLineKind.ON_COST)
                        ? candidate.due().hasOnCosts(time, onCosts, hours)
                        : onCosts.isZero();
                if (fits && Collections.disjoint(kinds, apart)) {
                    return new ClaimedParts(time, onCosts, expenses);
                }
            }
        }
        return new ClaimedParts(amount, Money.ZERO, Money.ZERO);
    }
}
