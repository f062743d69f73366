package io.github.qic.pdsa.cycle;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The result of one prediction. */
@Value.Immutable
@JsonDeserialize(builder = PredictionResult.Builder.class)
public sealed interface PredictionResult permits ImmutablePredictionResult {
    /** {@return the prediction} */
    Id<Prediction> prediction();

    /** {@return the actual figure, in the unit of the prediction} */
    Optional<BigDecimal> actual();

    /** {@return a description of what was found} */
    Optional<String> found();

    /** {@return the judgement of the team, where there is no figure to compare} */
    Optional<Verdict> judged();

    /** {@return the verdict on its prediction: by comparison if there is a predicted and an actual figure, else as judged} */
    default Verdict verdict(Prediction predicted) {
        return predicted
                .expected()
                .flatMap(expected -> actual().map(expected::metBy))
                .map(met -> met ? Verdict.AS_PREDICTED : Verdict.NOT_AS_PREDICTED)
                .or(this::judged)
                .orElse(Verdict.UNKNOWN);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this result} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds results. */
    final class Builder extends ImmutablePredictionResult.Builder {
        Builder() {}

        /** @throws InvalidValueException if it has no content, or if the text is blank */
        @Override
        public PredictionResult build() {
            PredictionResult result = super.build();
            boolean isEmpty = result.actual().isEmpty()
                    && result.found().isEmpty()
                    && result.judged().isEmpty();
            return new Problems()
                    .require(!isEmpty, "", "must have actual, found or judged")
                    .requireDecimal(result.actual(), "/actual")
                    .requireText(result.found(), "/found")
                    .returnIfNone(result);
        }
    }
}
