package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** What a piece of evidence says about one claim, in the judgement of one coder if the coder is known. */
@Value.Immutable
@JsonPropertyOrder({"subject", "kind", "coder"})
@JsonDeserialize(builder = Bearing.Builder.class)
public sealed interface Bearing permits ImmutableBearing {
    /** {@return the claim, of any version of the theory} */
    Id<? extends TheoryClaim> subject();

    /** {@return what it says about the claim} */
    BearingKind kind();

    /**
     * {@return who made this judgement, as a pseudonym or initials; two coders of one piece each have their own bearings}
     */
    Optional<String> coder();

    /** {@return a bearing whose coder is not recorded} */
    static Bearing of(Id<? extends TheoryClaim> subject, BearingKind kind) {
        return builder().subject(subject).kind(kind).build();
    }

    /**
     * {@return this bearing in the judgement of a coder}
     *
     * @throws InvalidValueException if the coder is blank
     */
    default Bearing by(String coder) {
        return toBuilder().coder(coder).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this bearing} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds bearings. */
    final class Builder extends ImmutableBearing.Builder {
        Builder() {}

        /** @throws InvalidValueException if the coder is blank */
        @Override
        public Bearing build() {
            Bearing bearing = super.build();
            return new Problems().requireText(bearing.coder(), "/coder").returnIfNone(bearing);
        }
    }
}
