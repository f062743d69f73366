package io.github.qic.payments.pay;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Objects;

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
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(appliesTo, "appliesTo");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(source, "source");
        PayTableRules.requirePercent(new Problems(), percent, "/percent").throwIfAny();
    }

    @Override
    public String series() {
        return Words.of(item);
    }
}
