package io.github.qic.payments.pay;

import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;

/**
 * What the NHS Pension Scheme costs an employer. The full rate is what membership costs; the collected rate is what the
 * employer is asked for while the rest is paid centrally.
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
    public NhsPension {
        Problems problems = new Problems();
        PercentRules.require(problems, contribution, "/contribution");
        PercentRules.require(problems, levy, "/levy");
        PercentRules.require(problems, full, "/full");
        PercentRules.require(problems, collected, "/collected");
        problems.throwIfAny();
    }

    @Override
    public String series() {
        return "employer";
    }
}
