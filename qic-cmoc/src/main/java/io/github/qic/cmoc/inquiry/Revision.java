package io.github.qic.cmoc.inquiry;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A change from one version to a later one, with its reason. */
@Value.Immutable
@JsonDeserialize(builder = Revision.Builder.class)
public sealed interface Revision permits ImmutableRevision {
    /** {@return its id} */
    Id<Revision> id();

    /** {@return the earlier version} */
    Id<TheoryVersion> fromVersion();

    /** {@return the later version} */
    Id<TheoryVersion> toVersion();

    /** {@return its kind} */
    RevisionKind kind();

    /** {@return the claims of the earlier version that it touches} */
    List<Id<? extends TheoryClaim>> before();

    /** {@return the claims of the later version that result from it} */
    List<Id<? extends TheoryClaim>> after();

    /** {@return the reason} */
    Optional<String> reason();

    /** {@return the evidence it rests on} */
    List<Id<Evidence>> evidence();

    /** {@return the responses it answers} */
    List<Id<Response>> responses();

    /** {@return who made it, as a role or pseudonym} */
    Optional<String> by();

    /** {@return the day} */
    Optional<LocalDate> date();

    /** {@return whether its source states it, or it was derived or inferred; empty if no source is recorded} */
    Optional<Origin> provenance();

    /** {@return a note} */
    Optional<String> note();

    /** {@return the claims before and after} */
    default Stream<Id<? extends TheoryClaim>> touched() {
        return Stream.concat(before().stream(), after().stream());
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this revision} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds revisions. */
    final class Builder extends ImmutableRevision.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if a text is blank, {@code by} has more than 1,000 characters, or the date is not in the
         *     years 1900 to 2200
         */
        @Override
        public Revision build() {
            Revision revision = super.build();
            return new Problems()
                    .requireText(revision.reason(), "/reason")
                    .requireName(revision.by(), "/by")
                    .requireDate(revision.date(), "/date")
                    .requireText(revision.note(), "/note")
                    .returnIfNone(revision);
        }
    }
}
