package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.Optional;
import org.immutables.value.Value;

/** A result, intended or not. */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "shortName",
    "text",
    "polarity",
    "intended",
    "reach",
    "level",
    "tags",
    "provenance",
    "codingProvenance",
    "note"
})
@JsonDeserialize(builder = Outcome.Builder.class)
@SuppressWarnings("immutables:from") // only from(Outcome) copies the id, as its type is narrower than in a claim
public sealed interface Outcome extends Element permits ImmutableOutcome {
    @Override
    Id<Outcome> id();

    /** {@return whether it is welcome; empty if unknown} */
    Optional<Polarity> polarity();

    /** {@return whether the programme intends it; empty if unknown} */
    Optional<Boolean> intended();

    /** {@return how far along the causal chain it is} */
    Optional<OutcomeReach> reach();

    @Override
    default ClaimKind claimKind() {
        return ClaimKind.OUTCOME;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this outcome} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds outcomes. */
    final class Builder extends ImmutableOutcome.Builder {
        Builder() {}

        /** @throws InvalidValueException if a text is blank or has more than 10,000 characters */
        @Override
        public Outcome build() {
            Outcome outcome = super.build();
            return TextRules.of(outcome).returnIfNone(outcome);
        }
    }
}
