package io.github.qic.pdsa.cycle;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.measure.Expectation;
import java.util.Optional;
import org.immutables.value.Value;

/** What a team predicts before a test. */
@Value.Immutable
@JsonDeserialize(builder = Prediction.Builder.class)
public sealed interface Prediction permits ImmutablePrediction {
    /** {@return its id, unique in the cycle} */
    Id<Prediction> id();

    /** {@return the prediction as text} */
    String text();

    /** {@return the predicted figure, if there is one: it is compared with the result by calculation} */
    Optional<Expectation> expected();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this prediction} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds predictions. */
    final class Builder extends ImmutablePrediction.Builder {
        Builder() {}

        /** @throws InvalidValueException if the text is blank */
        @Override
        public Prediction build() {
            Prediction prediction = super.build();
            return new Problems().requireText(prediction.text(), "/text").returnIfNone(prediction);
        }
    }
}
