package io.github.qic.payments.scheme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The employer's on-costs that are paid, each shown on a separate line. An explicit choice: {@link #none()} says that
 * no on-costs are paid. The uplift for paid leave counts as pay; every other percentage applies to the sum of pay, high cost
 * area supplement and paid leave.
 */
@Value.Immutable
@JsonDeserialize(builder = OnCosts.Builder.class)
public sealed interface OnCosts permits ImmutableOnCosts {
    /** {@return how National Insurance is paid; empty if it is not} */
    Optional<SecondaryThresholdUse> nationalInsurance();

    /** {@return the pension contribution that is paid; empty if it is not} */
    Optional<PensionCost> pension();

    /** {@return whether the apprenticeship levy is paid} */
    @Value.Default
    default boolean apprenticeshipLevy() {
        return false;
    }

    /** {@return the uplift for paid leave in percent of pay, such as 12.07; empty if it is not paid} */
    Optional<BigDecimal> paidLeavePercent();

    /** {@return one percentage in place of all the others; empty if they are paid separately} */
    Optional<FlatOnCosts> flat();

    /** {@return no on-costs} */
    static OnCosts none() {
        return builder().build();
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
    final class Builder extends ImmutableOnCosts.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if the percentage is out of range, or there is a flat percentage as well as a separate on-cost
         */
        @Override
        public OnCosts build() {
            OnCosts onCosts = super.build();
            Problems problems = new Problems();
            onCosts.paidLeavePercent()
                    .ifPresent(percent -> Enhancement.require(problems, percent, 100, "/paidLeavePercent"));
            boolean separate = onCosts.nationalInsurance().isPresent()
                    || onCosts.pension().isPresent()
                    || onCosts.apprenticeshipLevy()
                    || onCosts.paidLeavePercent().isPresent();
            return problems.require(
                            onCosts.flat().isEmpty() || !separate, "/flat", "must not be combined with other on-costs")
                    .returnIfNone(onCosts);
        }
    }
}
