package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Advice that follows from a theory. */
@Value.Immutable
@JsonDeserialize(builder = Recommendation.Builder.class)
public sealed interface Recommendation permits ImmutableRecommendation {
    /** {@return its id} */
    Id<Recommendation> id();

    /** {@return the advice} */
    String text();

    /** {@return whom it is for} */
    Optional<String> addressee();

    /** {@return the configurations it follows from} */
    List<Id<Configuration>> configurations();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds recommendations. */
    final class Builder extends ImmutableRecommendation.Builder {
        Builder() {}

        /** @throws InvalidValueException if the text or the addressee is blank */
        @Override
        public Recommendation build() {
            Recommendation recommendation = super.build();
            return new Problems()
                    .requireText(recommendation.text(), "/text")
                    .requireText(recommendation.addressee(), "/addressee")
                    .returnIfNone(recommendation);
        }
    }
}
