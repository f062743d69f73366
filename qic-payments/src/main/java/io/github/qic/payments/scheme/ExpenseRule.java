package io.github.qic.payments.scheme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A kind of expense that is paid. */
@Value.Immutable
@JsonDeserialize(builder = ExpenseRule.Builder.class)
public sealed interface ExpenseRule permits ImmutableExpenseRule {
    /** {@return the kind of expense} */
    ExpenseKind kind();

    /** {@return pounds a mile, such as 0.56; for mileage, and only then} */
    Optional<BigDecimal> perMile();

    /** {@return the maximum for one attendance} */
    Optional<Money> limit();

    /** {@return whether a receipt is required; not by default} */
    @Value.Default
    default boolean receiptRequired() {
        return false;
    }

    /**
     * {@return mileage without a limit}
     *
     * @param perMile pounds a mile
     * @throws InvalidValueException if the rate is out of range
     */
    static ExpenseRule mileage(BigDecimal perMile) {
        return builder().kind(ExpenseKind.MILEAGE).perMile(perMile).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableExpenseRule.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if an amount is more than {@link Money#MAX}, mileage has no rate or another kind has one, the
         *     rate is not greater than 0 and at most 10 with 4 decimals, or the limit is not positive
         */
        @Override
        public ExpenseRule build() {
            ExpenseRule rule = super.build();
            boolean mileage = rule.kind() == ExpenseKind.MILEAGE;
            Problems problems = new Problems();
            rule.perMile().ifPresent(rate -> Enhancement.require(problems, rate, 10, "/perMile"));
            rule.limit().ifPresent(limit -> limit.requireBounded(problems, "/limit"));
            return problems.require(
                            rule.perMile().isPresent() == mileage,
                            "/perMile",
                            "must be present for mileage, and only then")
                    .require(
                            rule.limit()
                                    .filter(limit -> limit.compareTo(Money.ZERO) <= 0)
                                    .isEmpty(),
                            "/limit",
                            "must be greater than zero")
                    .returnIfNone(rule);
        }
    }
}
