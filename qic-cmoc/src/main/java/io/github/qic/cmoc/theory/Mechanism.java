package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What produces an outcome in a context: usually a resource and the reasoning of the people it reaches. Published tables
 * seldom separate the two, so the text holds the whole mechanism and both parts are optional.
 */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "shortName",
    "text",
    "kind",
    "resource",
    "reasoning",
    "actor",
    "level",
    "tags",
    "provenance",
    "codingProvenance",
    "note"
})
@JsonDeserialize(builder = Mechanism.Builder.class)
@SuppressWarnings("immutables:from") // only from(Mechanism) copies the id, as its type is narrower than in a claim
public sealed interface Mechanism extends Element permits ImmutableMechanism {
    @Override
    Id<Mechanism> id();

    /** {@return the kind of cause; {@link MechanismKind#RESOURCE_REASONING} by default} */
    @Value.Default
    default MechanismKind kind() {
        return MechanismKind.RESOURCE_REASONING;
    }

    /** {@return the resource that the programme provides} */
    Optional<String> resource();

    /** {@return how people respond to it: what they think, feel or decide} */
    Optional<String> reasoning();

    /** {@return whose reasoning it is} */
    Optional<Id<Actor>> actor();

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

        /** @throws InvalidValueException if a text is blank or has more than 10,000 characters */
        @Override
        public Mechanism build() {
            Mechanism mechanism = super.build();
            Problems problems = TextRules.of(mechanism)
                    .requireText(mechanism.resource(), "/resource")
                    .requireText(mechanism.reasoning(), "/reasoning");
            TextRules.requireShort(mechanism.resource(), "/resource", problems);
            TextRules.requireShort(mechanism.reasoning(), "/reasoning", problems);
            return problems.returnIfNone(mechanism);
        }
    }
}
