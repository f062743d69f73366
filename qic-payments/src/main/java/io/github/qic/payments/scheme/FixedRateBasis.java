package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Problems;

/**
 * A rate the scheme states, for example for public contributors or agency cover.
 *
 * @param hourly the rate for an hour, more than nothing
 * @param reason where the rate comes from
 */
@JsonTypeName("fixed-rate")
public record FixedRateBasis(Money hourly, String reason) implements PayBasis {
    public FixedRateBasis {
        new Problems()
                .require(hourly.compareTo(Money.ZERO) > 0, "/hourly", "must be more than nothing")
                .requireText(reason, "/reason")
                .throwIfAny();
    }
}
