package io.github.qic.payments.pay;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The employer's National Insurance. Its years run from 6 April, those of pay from 1 April.
 *
 * @param percent the rate on pay above the secondary threshold, in percent
 * @param weeklyThreshold the secondary threshold for a week
 * @param monthlyThreshold the secondary threshold for a month
 * @param annualThreshold the secondary threshold for a tax year
 * @param effective the days on which it applies
 * @param source where the figures come from
 */
public record NationalInsurance(
        BigDecimal percent,
        Money weeklyThreshold,
        Money monthlyThreshold,
        Money annualThreshold,
        DateRange effective,
        RowSource source)
        implements PayRow {
    /** @throws InvalidValueException if the percentage is out of range or a threshold is negative or more than {@link Money#MAX} */
    public NationalInsurance {
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(weeklyThreshold, "weeklyThreshold");
        Objects.requireNonNull(monthlyThreshold, "monthlyThreshold");
        Objects.requireNonNull(annualThreshold, "annualThreshold");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(source, "source");
        Problems problems = new Problems();
        weeklyThreshold.requireBounded(problems, "/weeklyThreshold");
        monthlyThreshold.requireBounded(problems, "/monthlyThreshold");
        annualThreshold.requireBounded(problems, "/annualThreshold");
        PayTableRules.requirePercent(problems, percent, "/percent")
                .require(!weeklyThreshold.isNegative(), "/weeklyThreshold", "must not be negative")
                .require(!monthlyThreshold.isNegative(), "/monthlyThreshold", "must not be negative")
                .require(!annualThreshold.isNegative(), "/annualThreshold", "must not be negative")
                .throwIfAny();
    }

    @Override
    public String series() {
        return "employer";
    }
}
