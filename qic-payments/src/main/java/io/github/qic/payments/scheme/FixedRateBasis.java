package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;

/**
 * A rate the scheme states, for example for public contributors or agency cover.
 *
 * @param hourly the rate for an hour, greater than zero
 * @param reason where the rate comes from
 */
@JsonTypeName("fixed-rate")
public record FixedRateBasis(Money hourly, String reason) implements PayBasis {
    /** @throws InvalidValueException if the rate is not positive or the reason is blank */
    public FixedRateBasis {
        new Problems()
                .require(hourly.compareTo(Money.ZERO) > 0, "/hourly", "must be greater than zero")
                .requireText(reason, "/reason")
                .throwIfAny();
    }

    @Override
    public SalarySource salarySource() {
        return SalarySource.NONE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.fixedRate(this);
    }
}
