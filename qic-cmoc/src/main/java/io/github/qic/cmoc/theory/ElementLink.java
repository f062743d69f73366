package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A causal link from one element to another, in addition to the links of configurations: a mechanism that triggers the next, an
 * outcome that leads to a farther one, a context that moderates a mechanism.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "cause", "kind", "effect", "configurations", "text", "provenance", "note"})
@JsonDeserialize(builder = ElementLink.Builder.class)
@SuppressWarnings("immutables:from") // only from(ElementLink) copies the id, as its type is narrower than in a claim
public sealed interface ElementLink extends TheoryClaim permits ImmutableElementLink {
    @Override
    Id<ElementLink> id();

    /** {@return the cause} */
    Id<? extends Element> cause();

    /** {@return what the cause does to the effect; {@link LinkKind#LEADS_TO} by default} */
    @Value.Default
    default LinkKind kind() {
        return LinkKind.LEADS_TO;
    }

    /** {@return the effect} */
    Id<? extends Element> effect();

    /** {@return the configurations it is part of; empty if it is tied to none} */
    List<Id<Configuration>> configurations();

    /** {@return why or how} */
    Optional<String> text();

    /** {@return a note} */
    Optional<String> note();

    @Override
    default ClaimKind claimKind() {
        return ClaimKind.ELEMENT_LINK;
    }

    @Override
    default String label() {
        return id().value();
    }

    @Override
    default String wording() {
        return text().orElse("");
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this link} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds links between elements. */
    final class Builder extends ImmutableElementLink.Builder {
        Builder() {}

        /** @throws InvalidValueException if it links an element to itself, or a text is blank */
        @Override
        public ElementLink build() {
            ElementLink link = super.build();
            return new Problems()
                    .require(!link.cause().equals(link.effect()), "/effect", "must not be the cause itself")
                    .requireText(link.text(), "/text")
                    .requireText(link.note(), "/note")
                    .returnIfNone(link);
        }
    }
}
