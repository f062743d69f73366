package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A programme theory at one point of its life: what works, for whom, in which contexts, how and why. Ids are unique
 * across all its claims, and every reference leads to a claim of the right kind.
 */
@Value.Immutable
@JsonDeserialize(builder = ProgrammeTheory.Builder.class)
public interface ProgrammeTheory {
    /** {@return the programme it explains} */
    Optional<ProgrammeDescription> programme();

    /** {@return the form of configuration it declares} */
    Optional<ConfigurationVariant> variant();

    /** {@return how far it has come; {@link TheoryStatus#INITIAL} unless told otherwise} */
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

    /** {@return the people it is about} */
    List<Actor> actors();

    /** {@return its configurations} */
    List<Configuration> configurations();

    /** {@return its ripples} */
    List<Ripple> ripples();

    /** {@return its demi-regularities} */
    List<DemiRegularity> demiRegularities();

    /** {@return what has to be in place, as the theory puts it in the end} */
    List<Condition> conditions();

    /** {@return the wider theories it leans on} */
    List<FormalTheory> formalTheories();

    /** {@return its limitations} */
    List<Limitation> limitations();

    /** {@return the advice that follows from it} */
    List<Recommendation> recommendations();

    /** {@return the ways to find claims in this theory, made once and kept} */
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
         * @throws InvalidValueException for ids that stand twice, references that lead nowhere or to the wrong
         *     kind, and configurations that are part of themselves
         */
        @Override
        public ProgrammeTheory build() {
            ProgrammeTheory programmeTheory = super.build();
            TheoryRules.check(programmeTheory);
            return programmeTheory;
        }
    }
}
