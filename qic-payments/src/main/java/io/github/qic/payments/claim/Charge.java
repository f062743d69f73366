package io.github.qic.payments.claim;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** One amount of a claim: the pay, or an on-cost, with everything that led to it. */
@Value.Immutable
@JsonDeserialize(builder = Charge.Builder.class)
public interface Charge {
    /** {@return what it is for} */
    ChargeKind kind();

    /** {@return the amount} */
    Money amount();

    /** {@return how the amount was found, the last step giving the amount} */
    List<CalculationStep> steps();

    /** {@return the rows of pay tables it rests on; none for a rate or percentage the scheme states} */
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

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableCharge.Builder {
        Builder() {}

        /** @throws InvalidValueException for an amount that its steps do not give */
        @Override
        public Charge build() {
            Charge charge = super.build();
            return new Problems()
                    .require(
                            !charge.steps().isEmpty()
                                    && charge.steps()
                                            .get(charge.steps().size() - 1)
                                            .result()
                                            .equals(charge.amount()),
                            "/amount",
                            "must be the result of the last step")
                    .returnIfNone(charge);
        }
    }
}
