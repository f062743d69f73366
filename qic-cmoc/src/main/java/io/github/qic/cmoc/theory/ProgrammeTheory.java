package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A programme theory in one version: what works, for whom, in which contexts, how and why. Ids are unique across all its
 * claims, and every reference points to a claim of the right kind.
 */
@Value.Immutable
@JsonDeserialize(builder = ProgrammeTheory.Builder.class)
public sealed interface ProgrammeTheory permits ImmutableProgrammeTheory {
    /** The document of a theory alone, in one version and without evidence. */
    Document<ProgrammeTheory> DOCUMENT = Document.of("qic/programme-theory", 1, ProgrammeTheory.class);

    /** {@return the programme it explains} */
    Optional<ProgrammeDescription> programme();

    /** {@return its form of configuration} */
    Optional<ConfigurationVariant> variant();

    /** {@return its status; {@link TheoryStatus#INITIAL} by default} */
    @Value.Default
    default TheoryStatus status() {
        return TheoryStatus.INITIAL;
    }

    /** {@return its contexts} */
    List<Context> contexts();

    /** {@return its mechanisms} */
    List<Mechanism> mechanisms();

    /** {@return its outcomes} */
    List<Outcome> outcomes();

    /** {@return its interventions, strategies or components} */
    List<Intervention> interventions();

    /** {@return its actors} */
    List<Actor> actors();

    /** {@return its configurations} */
    List<Configuration> configurations();

    /** {@return its links from element to element} */
    List<ElementLink> elementLinks();

    /** {@return its ripples} */
    List<Ripple> ripples();

    /** {@return its demi-regularities} */
    List<DemiRegularity> demiRegularities();

    /** {@return its conditions: what has to be in place} */
    List<Condition> conditions();

    /** {@return the wider theories it draws on} */
    List<FormalTheory> formalTheories();

    /** {@return its limitations} */
    List<Limitation> limitations();

    /** {@return its recommendations} */
    List<Recommendation> recommendations();

    /** {@return the index of its claims, built once} */
    @Value.Lazy
    @JsonIgnore
    default TheoryIndex index() {
        return new TheoryIndex(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this programme theory} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds programme theories. */
    final class Builder extends ImmutableProgrammeTheory.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException for a duplicate id, an invalid reference, or a self-reference of a configuration; if the texts
         *     of elements, counted in every link that uses them, have more than 10,000,000 characters; or if there are more than
         *     1,000,000 links between elements, each counted for every configuration that uses its cause or effect
         */
        @Override
        public ProgrammeTheory build() {
            ProgrammeTheory theory = super.build();
            TheoryRules.check(theory);
            return theory;
        }
    }
}
