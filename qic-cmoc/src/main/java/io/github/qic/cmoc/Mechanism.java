package io.github.qic.cmoc;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What produces an outcome in a context: as a rule a resource and the reasoning of those who meet it. Published tables
 * seldom divide the two, so the text is the whole and both parts are optional.
 */
@Value.Immutable
@JsonDeserialize(builder = Mechanism.Builder.class)
public non-sealed interface Mechanism extends Element {
    /** {@return its id} */
    Id<Mechanism> id();

    /** {@return a name of a few words for diagrams and statements} */
    @Override
    Optional<String> shortName();

    /** {@return what it says} */
    @Override
    String text();

    /** {@return what kind of cause it is; {@link MechanismKind#RESOURCE_REASONING} unless told otherwise} */
    @Value.Default
    default MechanismKind kind() {
        return MechanismKind.RESOURCE_REASONING;
    }

    /** {@return what the programme brings} */
    Optional<String> resource();

    /** {@return how people respond to it: what they think, feel or decide} */
    Optional<String> reasoning();

    /** {@return whose reasoning it is} */
    Optional<Id<Actor>> actor();

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
    default Id<Mechanism> claimId() {
        return id();
    }

    @Override
    default ClaimKind claimKind() {
        return ClaimKind.MECHANISM;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this mechanism} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds mechanisms. */
    final class Builder extends ImmutableMechanism.Builder {
        Builder() {}

        /** @throws InvalidValueException for blank text */
        @Override
        public Mechanism build() {
            Mechanism mechanism = super.build();
            TextRules.check(mechanism);
            return mechanism;
        }
    }
}
