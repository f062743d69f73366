package io.github.qic.cmoc.inquiry;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A programme theory at one point of the inquiry. */
@Value.Immutable
@JsonDeserialize(builder = TheoryVersion.Builder.class)
public sealed interface TheoryVersion permits ImmutableTheoryVersion {
    /** {@return its id} */
    Id<TheoryVersion> id();

    /** {@return its name} */
    String label();

    /** {@return the stage that produced it} */
    Optional<Id<Stage>> stage();

    /** {@return the version it is based on; several if it merges branches, none for the first} */
    List<Id<TheoryVersion>> basedOn();

    /** {@return the day it was agreed} */
    Optional<LocalDate> date();

    /** {@return whether its source states it, or it was derived or inferred; empty if no source is recorded} */
    Optional<Origin> provenance();

    /** {@return a note} */
    Optional<String> note();

    /** {@return the theory} */
    ProgrammeTheory theory();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this version} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds versions. */
    final class Builder extends ImmutableTheoryVersion.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if the label or note is blank, the label has more than 1,000 characters, or the date is
         *     not in the years 1900 to 2200
         */
        @Override
        public TheoryVersion build() {
            TheoryVersion theoryVersion = super.build();
            return new Problems()
                    .requireName(theoryVersion.label(), "/label")
                    .requireDate(theoryVersion.date(), "/date")
                    .requireText(theoryVersion.note(), "/note")
                    .returnIfNone(theoryVersion);
        }
    }
}
