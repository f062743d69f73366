package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import org.immutables.value.Value;

/** Something the programme does or provides: an intervention, strategy or component. */
@Value.Immutable
@JsonPropertyOrder({"id", "shortName", "text", "level", "tags", "provenance", "codingProvenance", "note"})
@JsonDeserialize(builder = Intervention.Builder.class)
@SuppressWarnings("immutables:from") // only from(Intervention) copies the id, as its type is narrower than in a claim
public sealed interface Intervention extends Element permits ImmutableIntervention {
    @Override
    Id<Intervention> id();

    @Override
    default ClaimKind claimKind() {
        return ClaimKind.INTERVENTION;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this intervention} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds interventions. */
    final class Builder extends ImmutableIntervention.Builder {
        Builder() {}

        /** @throws InvalidValueException if a text is blank or has more than 10,000 characters */
        @Override
        public Intervention build() {
            Intervention intervention = super.build();
            return TextRules.of(intervention).returnIfNone(intervention);
        }
    }
}
