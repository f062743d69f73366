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
 * One causal link of a configuration: these contexts, through these mechanisms, lead to these outcomes, or block them. A slot may
 * be empty while the theory grows; an element may appear in many links.
 */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "contexts",
    "interventions",
    "actors",
    "mechanisms",
    "kind",
    "outcomes",
    "studies",
    "activation",
    "provenance",
    "note"
})
@JsonDeserialize(builder = Link.Builder.class)
@SuppressWarnings("immutables:from") // only from(Link) copies the id, as its type is narrower than in a claim
public sealed interface Link extends TheoryClaim permits ImmutableLink {
    @Override
    Id<Link> id();

    /** {@return the contexts} */
    List<Id<Context>> contexts();

    /** {@return the interventions or strategies, if the variant of the theory has them} */
    List<Id<Intervention>> interventions();

    /** {@return the actors, if the variant of the theory has them} */
    List<Id<Actor>> actors();

    /** {@return the mechanisms} */
    List<Id<Mechanism>> mechanisms();

    /** {@return what the mechanisms do to the outcomes; {@link LinkKind#LEADS_TO} by default} */
    @Value.Default
    default LinkKind kind() {
        return LinkKind.LEADS_TO;
    }

    /** {@return the outcomes} */
    List<Id<Outcome>> outcomes();

    /** {@return how many studies report its outcomes, at most one count for each outcome} */
    List<StudyCount> studies();

    /** {@return how strongly the mechanisms fire in these contexts} */
    Optional<Activation> activation();

    /** {@return a note} */
    Optional<String> note();

    @Override
    default ClaimKind claimKind() {
        return ClaimKind.LINK;
    }

    @Override
    default String label() {
        return id().value();
    }

    /** {@return an empty text: the wording of a link is that of its elements} */
    @Override
    default String wording() {
        return "";
    }

    /** {@return its contexts, interventions, actors, mechanisms and outcomes, in this order} */
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

        /** @throws InvalidValueException if a slot lists an element twice, an outcome has two counts, or the note is blank */
        @Override
        public Link build() {
            Link link = super.build();
            return LinkRules.check(link).returnIfNone(link);
        }
    }
}
