package io.github.qic.cmoc.inquiry;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A programme theory as it stood at one point of the inquiry. */
@Value.Immutable
@JsonDeserialize(builder = TheoryVersion.Builder.class)
public interface TheoryVersion {
    /** {@return its id} */
    Id<TheoryVersion> id();

    /** {@return what it is called} */
    String label();

    /** {@return the stage it came out of} */
    Optional<Id<Stage>> stage();

    /** {@return the version it grew from} */
    Optional<Id<TheoryVersion>> basedOn();

    /** {@return the day it was settled} */
    Optional<LocalDate> date();

    /** {@return how it stands in the text it was taken from, if it was taken from one} */
    Optional<Origin> provenance();

    /** {@return a remark} */
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

        /** @throws InvalidValueException for blank text */
        @Override
        public TheoryVersion build() {
            TheoryVersion theoryVersion = super.build();
            return new Problems()
                    .requireText(theoryVersion.label(), "/label")
                    .requireText(theoryVersion.note(), "/note")
                    .returnIfNone(theoryVersion);
        }
    }
}
