package io.github.qic.pdsa.measure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** An expected figure: at least, at most, or a range, including its ends. For an exact figure both ends are equal. */
@Value.Immutable
@JsonDeserialize(builder = Expectation.Builder.class)
public sealed interface Expectation permits ImmutableExpectation {
    /** {@return the measure, if it is one of the project} */
    Optional<Id<Measure>> measure();

    /** {@return the lowest figure that meets it} */
    Optional<BigDecimal> atLeast();

    /** {@return the highest figure that meets it} */
    Optional<BigDecimal> atMost();

    /** {@return the unit of the figures, such as {@code minutes}} */
    Optional<String> unit();

    /** {@return whether an actual figure, in the same unit, meets the expectation} */
    default boolean metBy(BigDecimal actual) {
        return atLeast().map(low -> actual.compareTo(low) >= 0).orElse(true)
                && atMost().map(high -> actual.compareTo(high) <= 0).orElse(true);
    }

    /** {@return the expectation as text, such as {@code at least 80 %}} */
    default String text() {
        String low = atLeast().map(BigDecimal::toPlainString).orElse("");
        String high = atMost().map(BigDecimal::toPlainString).orElse("");
        String one = low.isEmpty() ? "at most " + high : "at least " + low;
        String both = ends().equals(Optional.of(0)) ? "exactly " + low : low + " to " + high;
        return (ends().isPresent() ? both : one) + unit().map(u -> " " + u).orElse("");
    }

    /** The lower end compared with the upper one, if there are both. */
    private Optional<Integer> ends() {
        return atLeast().flatMap(low -> atMost().map(low::compareTo));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this expectation} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds expectations. */
    final class Builder extends ImmutableExpectation.Builder {
        Builder() {}

        /** @throws InvalidValueException if it has neither end, if its ends are in the wrong order, or if the unit is blank */
        @Override
        public Expectation build() {
            Expectation expectation = super.build();
            boolean isOpen =
                    expectation.atLeast().isEmpty() && expectation.atMost().isEmpty();
            return new Problems()
                    .require(!isOpen, "", "must have atLeast, atMost or both")
                    .require(expectation.ends().orElse(0) <= 0, "/atMost", "must not be below atLeast")
                    .requireDecimal(expectation.atLeast(), "/atLeast")
                    .requireDecimal(expectation.atMost(), "/atMost")
                    .requireText(expectation.unit(), "/unit")
                    .returnIfNone(expectation);
        }
    }
}
