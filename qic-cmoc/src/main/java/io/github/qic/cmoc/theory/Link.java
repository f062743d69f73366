package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One row of a configuration: these contexts, through these mechanisms, lead to these outcomes. A slot may be empty
 * while the theory grows; an element may stand in many links.
 */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "contexts",
    "interventions",
    "actors",
    "mechanisms",
    "outcomes",
    "activation",
    "provenance",
    "note"
})
@JsonDeserialize(builder = Link.Builder.class)
public non-sealed interface Link extends TheoryClaim {
    /** {@return its id} */
    Id<Link> id();

    /** {@return the contexts} */
    List<Id<Context>> contexts();

    /** {@return the interventions or strategies, where the form of the theory has them} */
    List<Id<Intervention>> interventions();

    /** {@return the actors, where the form of the theory has them} */
    List<Id<Actor>> actors();

    /** {@return the mechanisms} */
    List<Id<Mechanism>> mechanisms();

    /** {@return the outcomes} */
    List<Id<Outcome>> outcomes();

    /** {@return how strongly the mechanisms fire in these contexts} */
    Optional<Activation> activation();

    /** {@return a remark} */
    Optional<String> note();

    @Override
    default Id<Link> claimId() {
        return id();
    }

    @Override
    default ClaimKind claimKind() {
        return ClaimKind.LINK;
    }

    @Override
    default String label() {
        return id().value();
    }

    /** {@return nothing: a link speaks through its elements} */
    @Override
    default String wording() {
        return "";
    }

    /** {@return every element it names: contexts, interventions, actors, mechanisms, outcomes} */
    default Stream<Id<? extends Element>> elements() {
        return Stream.of(contexts(), interventions(), actors(), mechanisms(), outcomes())
                .flatMap(List::stream);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this link} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds links. */
    final class Builder extends ImmutableLink.Builder {
        Builder() {}

        /** @throws InvalidValueException for an element that is a duplicate in one slot, and blank text */
        @Override
        public Link build() {
            Link link = super.build();
            LinkRules.check(link);
            return link;
        }
    }
}
