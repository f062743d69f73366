package io.github.qic.pdsa.cycle;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one prediction. */
@Value.Immutable
@JsonDeserialize(builder = PredictionResult.Builder.class)
public interface PredictionResult {
    /** {@return the prediction} */
    Id<Prediction> prediction();

    /** {@return the figure that was found, in the unit of the prediction} */
    Optional<BigDecimal> actual();

    /** {@return what was found, in words} */
    Optional<String> found();

    /** {@return how people judged it, where there is no figure to compare} */
    Optional<Verdict> judged();

    /**
     * {@return how the prediction stands: by comparison where it names a figure and one was found, else as judged}
     *
     * @param predicted the prediction this is the result of
     */
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

        /** @throws InvalidValueException for a result that says nothing, and blank text */
        @Override
        public PredictionResult build() {
            PredictionResult predictionResult = super.build();
            return new Problems()
                    .require(
                            predictionResult.actual().isPresent()
                                    || predictionResult.found().isPresent()
                                    || predictionResult.judged().isPresent(),
                            "",
                            "must have actual, found or judged")
                    .requireText(predictionResult.found(), "/found")
                    .returnIfNone(predictionResult);
        }
    }
}
