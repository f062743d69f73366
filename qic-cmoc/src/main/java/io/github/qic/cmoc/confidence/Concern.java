package io.github.qic.cmoc.confidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** The concerns about one component of confidence. */
@Value.Immutable
@JsonDeserialize(builder = Concern.Builder.class)
public sealed interface Concern permits ImmutableConcern {
    /** {@return how serious they are} */
    ConcernLevel level();

    /** {@return what they are} */
    Optional<String> reason();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds concerns. */
    final class Builder extends ImmutableConcern.Builder {
        Builder() {}

        /** @throws InvalidValueException if the reason is blank */
        @Override
        public Concern build() {
            Concern concern = super.build();
            return new Problems().requireText(concern.reason(), "/reason").returnIfNone(concern);
        }
    }
}
