package io.github.qic.cmoc;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A result, wanted or not. */
@Value.Immutable
@JsonDeserialize(builder = Outcome.Builder.class)
public non-sealed interface Outcome extends Element {
    /** {@return its id} */
    Id<Outcome> id();

    /** {@return a name of a few words for diagrams and statements} */
    @Override
    Optional<String> shortName();

    /** {@return what it says} */
    @Override
    String text();

    /** {@return whether it is welcome} */
    Optional<Polarity> polarity();

    /** {@return whether the programme means to bring it about} */
    Optional<Boolean> intended();

    /** {@return how far along the chain it lies} */
    Optional<Reach> reach();

    /** {@return words to sort and find it by} */
    @Override
    List<String> tags();

    /** {@return how it stands in the text it was taken from, if it was taken from one} */
    @Override
    Optional<Origin> provenance();

    /** {@return a remark} */
    @Override
    Optional<String> note();

    @Override
    default Id<Outcome> claimId() {
        return id();
    }

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

        /** @throws InvalidValueException for blank text */
        @Override
        public Outcome build() {
            Outcome outcome = super.build();
            TextRules.check(outcome);
            return outcome;
        }
    }
}
