package io.github.qic.pdsa.measure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A figure said in advance: at least, at most, or between the two. An exact figure has both ends alike. */
@Value.Immutable
@JsonDeserialize(builder = Expectation.Builder.class)
public interface Expectation {
    /** {@return the measure it is about, if it is one of the project} */
    Optional<Id<Measure>> measure();

    /** {@return the lowest figure that meets it} */
    Optional<BigDecimal> atLeast();

    /** {@return the highest figure that meets it} */
    Optional<BigDecimal> atMost();

    /** {@return the unit of the figures, such as {@code minutes}} */
    Optional<String> unit();

    /**
     * {@return whether a figure meets it; the ends count}
     *
     * @param actual the figure that was found, in the same unit
     */
    default boolean metBy(BigDecimal actual) {
        return atLeast().map(low -> actual.compareTo(low) >= 0).orElse(true)
                && atMost().map(high -> actual.compareTo(high) <= 0).orElse(true);
    }

    /** {@return it in words, such as {@code at least 80 %}} */
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
                .require(atLeast().isPresent() || atMost().isPresent(), "", "must say atLeast, atMost or both")
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

        /**
         * @throws InvalidValueException for an expectation without an end, or with its ends in the wrong order,
         *     and a blank unit
         */
        @Override
        public Expectation build() {
            return super.build().checked();
        }
    }
}
