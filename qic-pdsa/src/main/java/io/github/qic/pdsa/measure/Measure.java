package io.github.qic.pdsa.measure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something a project observes over time to know whether a change is an improvement. */
@Value.Immutable
@JsonDeserialize(builder = Measure.Builder.class)
public sealed interface Measure permits ImmutableMeasure {
    /** {@return its id, unique in the project} */
    Id<Measure> id();

    /** {@return its short name} */
    String name();

    /** {@return its purpose} */
    MeasureKind kind();

    /** {@return what one observation is} */
    ValueKind values();

    /** {@return the direction of improvement} */
    Direction better();

    /** {@return what exactly is counted; a missing definition is a finding} */
    Optional<OperationalDefinition> definition();

    /** {@return why an observation does not fit this measure, each with its path in the observation; empty if it fits} */
    default List<Problem> problems(Observation observation) {
        boolean negative = observation.value().map(v -> v.signum() < 0).orElse(false);
        boolean aboveOne = observation
                .numerator()
                .map(n -> n.compareTo(observation.denominator().orElseThrow()) > 0)
                .orElse(false);
        return new Problems()
                .require(
                        !values().isRatio() || observation.value().isEmpty(),
                        "/value",
                        "is not allowed: a proportion or a rate needs a numerator and a denominator")
                .require(
                        values().isRatio() || observation.numerator().isEmpty(),
                        "/numerator",
                        "is not allowed: the measure is neither a proportion nor a rate")
                .require(
                        values() != ValueKind.PROPORTION || !aboveOne,
                        "/numerator",
                        "must not exceed the denominator: the measure is a proportion")
                .require(
                        values() == ValueKind.QUANTITY || !negative,
                        "/value",
                        "must not be negative: the measure is not a quantity")
                .found();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this measure} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds measures. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if the name is blank or has more than 1,000 characters, or if the definition of a proportion or
         *     rate has no denominator
         */
        @Override
        public Measure build() {
            Measure measure = super.build();
            boolean lacking = measure.values().isRatio()
                    && measure.definition()
                            .filter(d -> d.denominator().isEmpty())
                            .isPresent();
            return new Problems()
                    .requireName(measure.name(), "/name")
                    .require(!lacking, "/definition/denominator", "is missing: a proportion or a rate needs one")
                    .returnIfNone(measure);
        }
    }
}
