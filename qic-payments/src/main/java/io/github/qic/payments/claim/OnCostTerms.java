package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.UnitRate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A charge on top of pay: a rate for the same minutes, or a percentage.
 *
 * @param kind what it is for
 * @param rate the rate, or nothing for a percentage
 * @param annual the sum for a year the rate was found from, where it stands in a table
 * @param percent the percentage, 0 for a rate
 * @param freeEachWeek the part of each week's pay it is not taken on
 * @param rateSteps how the rate was found
 * @param rows the rows it rests on
 */
record OnCostTerms(
        ChargeKind kind,
        @Nullable UnitRate rate,
        Optional<Money> annual,
        BigDecimal percent,
        Money freeEachWeek,
        List<CalculationStep> rateSteps,
        List<PayRowReference> rows) {
    static OnCostTerms percent(ChargeKind kind, BigDecimal percent, List<PayRowReference> rows) {
        return new OnCostTerms(kind, null, Optional.empty(), percent, Money.ZERO, List.of(), rows);
    }
}
