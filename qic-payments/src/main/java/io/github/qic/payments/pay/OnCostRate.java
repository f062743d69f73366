package io.github.qic.payments.pay;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;

/**
 * An on-cost other than National Insurance and the NHS pension.
 *
 * @param item which cost
 * @param percent its rate, in percent
 * @param appliesTo what the rate is a percentage of, and for whom
 * @param effective the days on which it applies
 * @param source where the figure comes from
 */
public record OnCostRate(OnCostItem item, BigDecimal percent, String appliesTo, DateRange effective, RowSource source)
        implements PayRow {
    /** @throws InvalidValueException if the percentage is out of range */
    public OnCostRate {
        PayTableRules.requirePercent(new Problems(), percent, "/percent").throwIfAny();
    }

    @Override
    public String series() {
        return Words.of(item);
    }
}
