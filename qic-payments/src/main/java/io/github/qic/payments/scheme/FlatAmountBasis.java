package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * An amount that does not depend on the minutes, such as the fee of a public contributor for a meeting or the price that a practice
 * has agreed for a session. For amounts by activity, use rules for the gatherings they are paid for.
 *
 * @param amount the amount; zero where only expenses are paid
 * @param per what it is paid for
 * @param reason where the amount comes from
 */
@JsonTypeName("flat-amount")
public record FlatAmountBasis(Money amount, Per per, String reason) implements PayBasis {
    /** What a flat amount is paid for. */
    public enum Per {
        /** Each attendance. */
        @JsonProperty("attendance")
        ATTENDANCE,
        /** Each half day: four hours or less are one, more are two; at most two per person and day. */
        @JsonProperty("half-day")
        HALF_DAY,
        /** Each day: other attendances of the person on that day are not paid. */
        @JsonProperty("day")
        DAY
    }

    /**
     * @throws InvalidValueException if the amount is negative or more than £1,000,000.00, or the reason is blank or has more than
     *     1,000 characters
     */
    public FlatAmountBasis {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(per, "per");
        Objects.requireNonNull(reason, "reason");
        new Problems()
                .require(
                        !amount.isNegative() && amount.compareTo(FixedRateBasis.LARGEST) <= 0,
                        "/amount",
                        "must not be negative, and at most " + FixedRateBasis.LARGEST.display())
                .requireName(reason, "/reason")
                .throwIfAny();
    }

    @Override
    public SalarySource salarySource() {
        return SalarySource.NONE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.flatAmount(this);
    }
}
