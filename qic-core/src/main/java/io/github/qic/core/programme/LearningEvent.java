package io.github.qic.core.programme;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import org.immutables.value.Value;

/** A shared learning event: all teams meet to learn, plan and share (a learning session of the Breakthrough Series). */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "month", "slot", "venue", "activities", "sessions"})
@JsonDeserialize(builder = LearningEvent.Builder.class)
public sealed interface LearningEvent extends Gathering permits ImmutableLearningEvent {
    /** {@return its name} */
    String name();

    /** {@return what is done there, in order} */
    List<String> activities();

    /** {@return what is taught there, in order} */
    List<EducationalSession> sessions();

    @Override
    default String label() {
        return name();
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
    final class Builder extends ImmutableLearningEvent.Builder {
        Builder() {}

        /** @throws InvalidValueException if the month is less than 1, a text is blank or the name has more than 1,000 characters */
        @Override
        public LearningEvent build() {
            LearningEvent learningEvent = super.build();
            return new Problems()
                    .requireName(learningEvent.name(), "/name")
                    .require(learningEvent.month() >= 1, "/month", "must be 1 or later")
                    .requireTexts(learningEvent.activities(), "/activities")
                    .returnIfNone(learningEvent);
        }
    }
}
