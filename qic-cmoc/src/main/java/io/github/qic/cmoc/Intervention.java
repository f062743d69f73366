package io.github.qic.cmoc;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something the programme does or provides: an intervention, strategy or component. */
@Value.Immutable
@JsonDeserialize(builder = Intervention.Builder.class)
public non-sealed interface Intervention extends Element {
    /** {@return its id} */
    Id<Intervention> id();

    /** {@return a name of a few words for diagrams and statements} */
    @Override
    Optional<String> shortName();

    /** {@return what it says} */
    @Override
    String text();

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
    default Id<Intervention> claimId() {
        return id();
    }

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

        /** @throws InvalidValueException for blank text */
        @Override
        public Intervention build() {
            Intervention intervention = super.build();
            TextRules.check(intervention);
            return intervention;
        }
    }
}
