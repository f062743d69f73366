package io.github.qic.payments.pay;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What the NHS Pension Scheme costs an employer. The full rate is the cost of membership; the collected rate is the part that
 * the employer pays while the rest is paid centrally.
 *
 * @param contribution the employer contribution, in percent of pensionable pay
 * @param levy the administration levy, in percent of pensionable pay
 * @param full contribution and levy together, in percent
 * @param collected the part collected from the employer, in percent
 * @param effective the days on which it applies
 * @param source where the figures come from
 */
public record NhsPension(
        BigDecimal contribution,
        BigDecimal levy,
        BigDecimal full,
        BigDecimal collected,
        DateRange effective,
        RowSource source)
        implements PayRow {
    /** @throws InvalidValueException if a percentage is out of range */
    public NhsPension {
        Objects.requireNonNull(contribution, "contribution");
        Objects.requireNonNull(levy, "levy");
        Objects.requireNonNull(full, "full");
        Objects.requireNonNull(collected, "collected");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(source, "source");
        Problems problems = new Problems();
        PayTableRules.requirePercent(problems, contribution, "/contribution");
        PayTableRules.requirePercent(problems, levy, "/levy");
        PayTableRules.requirePercent(problems, full, "/full");
        PayTableRules.requirePercent(problems, collected, "/collected");
        problems.throwIfAny();
    }

    @Override
    public String series() {
        return "employer";
    }
}
