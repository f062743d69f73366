package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * A rate the scheme states, for example for public contributors or agency cover.
 *
 * @param hourly the rate for an hour, greater than zero and at most £1,000,000.00
 * @param reason where the rate comes from
 */
@JsonTypeName("fixed-rate")
public record FixedRateBasis(Money hourly, String reason) implements PayBasis {
    /** The largest stated rate or amount: what is paid for an attendance stays far below {@link Money#MAX}. */
    static final Money LARGEST = Money.of("1000000.00");

    /**
     * @throws InvalidValueException if the rate is not positive or more than £1,000,000.00, or the reason is blank or has more
     *     than 1,000 characters
     */
    public FixedRateBasis {
        Objects.requireNonNull(hourly, "hourly");
        Objects.requireNonNull(reason, "reason");
        new Problems()
                .require(
                        hourly.compareTo(Money.ZERO) > 0 && hourly.compareTo(LARGEST) <= 0,
                        "/hourly",
                        "must be greater than zero, and at most " + LARGEST.display())
                .requireName(reason, "/reason")
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
