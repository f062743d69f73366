package io.github.qic.pdsa.measure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something a project looks at over time, to know whether a change is an improvement. */
@Value.Immutable
@JsonDeserialize(builder = Measure.Builder.class)
public interface Measure {
    /** {@return its id, unique in the project} */
    Id<Measure> id();

    /** {@return its short name} */
    String name();

    /** {@return what it is for} */
    MeasureKind kind();

    /** {@return what one observation is} */
    ValueKind values();

    /** {@return which way is better} */
    Direction better();

    /** {@return what exactly is counted; a measure without it is a finding} */
    Optional<OperationalDefinition> definition();

    /**
     * {@return why an observation cannot be one of this measure, each with its path in the observation; nothing when it can}
     *
     * @param found the observation
     */
    default List<Problem> problems(Observation found) {
        return ObservationValueRules.problems(values(), found);
    }

    private Measure checked() {
        boolean lacking = values().isRatio()
                && definition().isPresent()
                && definition().orElseThrow().denominator().isEmpty();
        return new Problems()
                .requireText(name(), "/name")
                .require(!lacking, "/definition/denominator", "is missing: a proportion or a rate has one")
                .returnIfNone(this);
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

        /** @throws InvalidValueException for a blank name, and a proportion or rate defined without a denominator */
        @Override
        public Measure build() {
            return super.build().checked();
        }
    }
}
