package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What produces an outcome in a context: as a rule a resource and the reasoning of those who meet it. Published tables
 * seldom divide the two, so the text is the whole and both parts are optional.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "shortName", "text", "kind", "resource", "reasoning", "actor", "tags", "provenance", "note"})
@JsonDeserialize(builder = Mechanism.Builder.class)
public non-sealed interface Mechanism extends Element {
    /** {@return its id} */
    Id<Mechanism> id();

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
