package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition that triggers, changes or blocks a mechanism. */
@Value.Immutable
@JsonPropertyOrder({"id", "shortName", "text", "modifiable", "level", "tags", "provenance", "codingProvenance", "note"})
@JsonDeserialize(builder = Context.Builder.class)
@SuppressWarnings("immutables:from") // only from(Context) copies the id, as its type is narrower than in a claim
public sealed interface Context extends Element permits ImmutableContext {
    @Override
    Id<Context> id();

    /** {@return whether the people who run a programme can change it; empty if unknown} */
    Optional<Boolean> modifiable();

    @Override
    default ClaimKind claimKind() {
        return ClaimKind.CONTEXT;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this context} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds contexts. */
    final class Builder extends ImmutableContext.Builder {
        Builder() {}

        /** @throws InvalidValueException if a text is blank or has more than 10,000 characters */
        @Override
        public Context build() {
            Context context = super.build();
            return TextRules.of(context).returnIfNone(context);
        }
    }
}
