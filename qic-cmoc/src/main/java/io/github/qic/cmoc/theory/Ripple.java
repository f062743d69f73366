package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** A ripple: the outcome of one configuration is a context of another. */
@Value.Immutable
@JsonPropertyOrder({"id", "upstream", "outcome", "downstream", "context", "kind", "bridge", "provenance"})
@JsonDeserialize(builder = Ripple.Builder.class)
@SuppressWarnings("immutables:from") // only from(Ripple) copies the id, as its type is narrower than in a claim
public sealed interface Ripple extends TheoryClaim permits ImmutableRipple {
    @Override
    Id<Ripple> id();

    /** {@return the configuration it starts from} */
    Id<Configuration> upstream();

    /** {@return the outcome that becomes a context} */
    Optional<Id<Outcome>> outcome();

    /** {@return the configuration it leads to} */
    Id<Configuration> downstream();

    /** {@return the context that the outcome becomes} */
    Optional<Id<Context>> context();

    /** {@return how the first configuration affects the second} */
    RippleKind kind();

    /** {@return why this outcome is that context, if their texts differ} */
    Optional<String> bridge();

    @Override
    default ClaimKind claimKind() {
        return ClaimKind.RIPPLE;
    }

    @Override
    default String label() {
        return id().value();
    }

    @Override
    default String wording() {
        return bridge().orElse("");
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this ripple} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds ripples. */
    final class Builder extends ImmutableRipple.Builder {
        Builder() {}

        /** @throws InvalidValueException if the bridge is blank */
        @Override
        public Ripple build() {
            Ripple ripple = super.build();
            return new Problems().requireText(ripple.bridge(), "/bridge").returnIfNone(ripple);
        }
    }
}
