package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import org.immutables.value.Value;

/** A group of people in the theory. */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "shortName",
    "text",
    "roles",
    "equivalents",
    "level",
    "tags",
    "provenance",
    "codingProvenance",
    "note"
})
@JsonDeserialize(builder = Actor.Builder.class)
@SuppressWarnings("immutables:from") // only from(Actor) copies the id, as its type is narrower than in a claim
public sealed interface Actor extends Element permits ImmutableActor {
    @Override
    Id<Actor> id();

    /** {@return the roles they hold} */
    List<Role> roles();

    /** {@return their counterparts in other health systems} */
    List<String> equivalents();

    @Override
    default ClaimKind claimKind() {
        return ClaimKind.ACTOR;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this actor} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds actors. */
    final class Builder extends ImmutableActor.Builder {
        Builder() {}

        /** @throws InvalidValueException if a text is blank or has more than 10,000 characters */
        @Override
        public Actor build() {
            Actor actor = super.build();
            Problems problems = TextRules.of(actor).requireTexts(actor.equivalents(), "/equivalents");
            TextRules.requireShort(actor.equivalents(), "/equivalents", problems);
            return problems.returnIfNone(actor);
        }
    }
}
