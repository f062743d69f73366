package io.github.qic.cmoc.confidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The confidence in a claim of a theory: an overall judgement, with the concerns that it rests on under the four components of
 * GRADE-CERQual (Lewin et al. 2018, doi 10.1186/s13012-017-0688-3). A component may be missing if it was not assessed.
 */
@Value.Immutable
@JsonPropertyOrder({"level", "methodologicalLimitations", "coherence", "adequacy", "relevance", "explanation"})
@JsonDeserialize(builder = Confidence.Builder.class)
public sealed interface Confidence permits ImmutableConfidence {
    /** {@return the overall judgement} */
    ConfidenceLevel level();

    /** {@return concerns about how the studies behind the claim were designed or conducted} */
    Optional<Concern> methodologicalLimitations();

    /** {@return concerns about how well the claim fits the data of the studies} */
    Optional<Concern> coherence();

    /** {@return concerns about the richness and quantity of the data} */
    Optional<Concern> adequacy();

    /** {@return concerns about how far the contexts of the studies apply to the question} */
    Optional<Concern> relevance();

    /** {@return why the overall judgement was made} */
    Optional<String> explanation();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds judgements of confidence. */
    final class Builder extends ImmutableConfidence.Builder {
        Builder() {}

        /** @throws InvalidValueException if the explanation is blank */
        @Override
        public Confidence build() {
            Confidence confidence = super.build();
            return new Problems()
                    .requireText(confidence.explanation(), "/explanation")
                    .returnIfNone(confidence);
        }
    }
}
