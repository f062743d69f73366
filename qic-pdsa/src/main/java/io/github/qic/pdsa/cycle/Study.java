package io.github.qic.pdsa.cycle;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The third part of the worksheet: results and learning. */
@Value.Immutable
@JsonDeserialize(builder = Study.Builder.class)
public sealed interface Study permits ImmutableStudy {
    /** {@return the result of each prediction} */
    List<PredictionResult> results();

    /** {@return a summary of the results} */
    Optional<String> summary();

    /** {@return what was learned} */
    List<String> learning();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this study} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds studies. */
    final class Builder extends ImmutableStudy.Builder {
        Builder() {}

        /** @throws InvalidValueException if a prediction has two results, or if a text is blank */
        @Override
        public Study build() {
            Study study = super.build();
            return new Problems()
                    .requireUnique(study.results(), PredictionResult::prediction, "/results", "prediction")
                    .requireTexts(study.learning(), "/learning")
                    .requireText(study.summary(), "/summary")
                    .returnIfNone(study);
        }
    }
}
