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
public interface Expectation {
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
        String figures = atLeast().isEmpty()
                ? "at most " + plain(atMost())
                : atMost().isEmpty() ? "at least " + plain(atLeast()) : both();
        return figures + unit().map(u -> " " + u).orElse("");
    }

    private String both() {
        boolean exact = atLeast().orElseThrow().compareTo(atMost().orElseThrow()) == 0;
        return exact ? "exactly " + plain(atLeast()) : plain(atLeast()) + " to " + plain(atMost());
    }

    private static String plain(Optional<BigDecimal> figure) {
        return figure.orElseThrow().toPlainString();
    }

    private Expectation checked() {
        boolean crossed = atLeast().isPresent()
                && atMost().isPresent()
                && atLeast().orElseThrow().compareTo(atMost().orElseThrow()) > 0;
        return new Problems()
                .require(atLeast().isPresent() || atMost().isPresent(), "", "must have atLeast, atMost or both")
                .require(!crossed, "/atMost", "must not be below atLeast")
                .requireText(unit(), "/unit")
                .returnIfNone(this);
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
            return super.build().checked();
        }
    }
}
