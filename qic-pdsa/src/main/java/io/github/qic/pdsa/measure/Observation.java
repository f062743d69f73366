package io.github.qic.pdsa.measure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * The figure of a measure at one time: a value, or a numerator and a denominator. With neither, the collection is known to have
 * been missed, or the figure is not published, as the note may say.
 */
@Value.Immutable
@JsonDeserialize(builder = Observation.Builder.class)
public sealed interface Observation permits ImmutableObservation {
    /** {@return the measure} */
    Id<Measure> measure();

    /** {@return the day; for a week or a month its first day} */
    LocalDate on();

    /** {@return the name of the week, month, quarter or year, such as {@code 2024/25 Q1}; empty for a day} */
    Optional<String> period();

    /** {@return the value, if it is a single figure} */
    Optional<BigDecimal> value();

    /** {@return the numerator of a proportion or a rate; not negative} */
    Optional<BigDecimal> numerator();

    /** {@return the denominator, present if the numerator is; not negative} */
    Optional<BigDecimal> denominator();

    /** {@return a remark, such as an outbreak} */
    Optional<String> note();

    /**
     * {@return the value, or the numerator divided by the denominator; empty if the observation was missed or the denominator
     * is 0}
     */
    default OptionalDouble figure() {
        if (value().isPresent()) {
            return OptionalDouble.of(value().orElseThrow().doubleValue());
        }
        return numerator().isEmpty() || denominator().orElseThrow().signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(numerator().orElseThrow().doubleValue()
                        / denominator().orElseThrow().doubleValue());
    }

    private Observation checked() {
        return new Problems()
                .requireDate(on(), "/on")
                .requireDecimal(value(), "/value")
                .requireDecimal(numerator(), "/numerator")
                .requireDecimal(denominator(), "/denominator")
                .require(
                        numerator().isPresent() == denominator().isPresent(),
                        "",
                        "must have numerator and denominator, or neither")
                .require(value().isEmpty() || numerator().isEmpty(), "/value", "must not be given with a numerator")
                .require(numerator().map(n -> n.signum() >= 0).orElse(true), "/numerator", "must not be negative")
                .require(denominator().map(d -> d.signum() >= 0).orElse(true), "/denominator", "must not be negative")
                .requireText(period(), "/period")
                .requireText(note(), "/note")
                .returnIfNone(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this observation} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds observations. */
    final class Builder extends ImmutableObservation.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if there is a value as well as a numerator, a numerator without a denominator or the
         *     reverse, a negative one, a blank period or note, or if the day is not in the years 1900 to 2200
         */
        @Override
        public Observation build() {
            return super.build().checked();
        }
    }
}
