package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.UnitRate;
import io.github.qic.payments.scheme.ExpenseRule;
import io.github.qic.payments.scheme.FlatAmountBasis;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one rule for a range of days: found once, then used for every attendance on those days.
 *
 * @param annual the salary the rate was derived from, if it is published
 * @param rate the rate, including any enhancement; null for a flat amount
 * @param flat the flat amount; null for a rate
 * @param onCosts the charges on top of pay, in order
 * @param expenses the kinds of expense that are paid
 * @param actualCost whether the rate is only the limit of a stated cost
 */
record PricedTerms(
        String grade,
        Optional<Band> band,
        Optional<Money> annual,
        @Nullable UnitRate rate,
        @Nullable FlatAmountBasis flat,
        List<CalculationStep> rateSteps,
        List<PayRowReference> rows,
        List<OnCostTerms> onCosts,
        List<ExpenseRule> expenses,
        boolean actualCost)
        implements DayTerms {
    /** Whether time is paid at a rate, and no flat amount or actual cost. */
    boolean isTime() {
        return flat == null && !actualCost;
    }

    /** The rate of terms that pay for time. */
    UnitRate timeRate() {
        return Objects.requireNonNull(rate, "a flat amount has no rate");
    }

    PricedTerms withRate(String what, String formula, UnitRate other) {
        List<CalculationStep> steps = Stream.concat(
                        rateSteps.stream(), Stream.of(CalculationStep.rate(what, formula, other)))
                .toList();
        return new PricedTerms(grade, band, annual, other, null, steps, rows, onCosts, expenses, actualCost);
    }

    /** The rows that the rate and the on-costs are based on. */
    Stream<PayRowReference> allRows() {
        return Stream.concat(rows.stream(), onCosts.stream().flatMap(onCost -> onCost.rows().stream()));
    }
}
