package io.github.qic.payments.pay;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The supplement for work in a high cost area: a percentage of basic pay between a minimum and a maximum.
 *
 * @param area the zone
 * @param percent the percentage of basic pay
 * @param minimum the lowest supplement for a full-time year
 * @param maximum the highest supplement for a full-time year
 * @param effective the days on which it applies
 * @param source where the figures come from
 */
public record AreaSupplement(
        HighCostArea area, BigDecimal percent, Money minimum, Money maximum, DateRange effective, RowSource source)
        implements PayRow {
    /** @throws InvalidValueException if the percentage is out of range, an amount is negative or more than {@link Money#MAX}, or the bounds are reversed */
    public AreaSupplement {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(maximum, "maximum");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(source, "source");
        Problems problems = new Problems();
        minimum.requireBounded(problems, "/minimum");
        maximum.requireBounded(problems, "/maximum");
        PayTableRules.requirePercent(problems, percent, "/percent")
                .require(!minimum.isNegative(), "/minimum", "must not be negative")
                .require(minimum.compareTo(maximum) <= 0, "/maximum", "must not be less than /minimum")
                .throwIfAny();
    }

    @Override
    public String series() {
        return Words.of(area);
    }
}
