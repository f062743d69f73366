package io.github.qic.payments.claim;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** One amount of a claim, either the pay or an on-cost, with its calculation. */
@Value.Immutable
@JsonDeserialize(builder = Charge.Builder.class)
public sealed interface Charge permits ImmutableCharge {
    /** {@return what it is for} */
    ChargeKind kind();

    /** {@return the amount} */
    Money amount();

    /** {@return the calculation; the last step gives the amount} */
    List<CalculationStep> steps();

    /** {@return the rows of pay tables it is based on; empty for a rate or percentage stated by the scheme} */
    List<PayRowReference> rows();

    /** {@return the explanation in one line} */
    default String text() {
        return Stream.concat(
                        steps().stream().map(CalculationStep::text),
                        rows().stream().map(row -> "from " + row.text()))
                .collect(Collectors.joining("; "));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableCharge.Builder {
        Builder() {}

        /** @throws InvalidValueException if the amount is negative or not the result of the last step */
        @Override
        public Charge build() {
            Charge charge = super.build();
            List<CalculationStep> steps = charge.steps();
            boolean result =
                    !steps.isEmpty() && steps.get(steps.size() - 1).result().equals(charge.amount());
            return new Problems()
                    .require(!charge.amount().isNegative(), "/amount", "must not be negative")
                    .require(result, "/amount", "must be the result of the last step")
                    .returnIfNone(charge);
        }
    }
}
