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

/** One change from a version to a later one, with its reason. */
@Value.Immutable
@JsonDeserialize(builder = Revision.Builder.class)
public interface Revision {
    /** {@return its id} */
    Id<Revision> id();

    /** {@return the version before} */
    Id<TheoryVersion> fromVersion();

    /** {@return the version after} */
    Id<TheoryVersion> toVersion();

    /** {@return what it does} */
    RevisionKind kind();

    /** {@return the claims of the version before that it touches} */
    List<Id<? extends TheoryClaim>> before();

    /** {@return the claims of the version after that come of it} */
    List<Id<? extends TheoryClaim>> after();

    /** {@return why} */
    Optional<String> reason();

    /** {@return the evidence it rests on} */
    List<Id<Evidence>> evidence();

    /** {@return the responses it answers} */
    List<Id<Response>> responses();

    /** {@return who made it, as a role or pseudonym} */
    Optional<String> by();

    /** {@return the day} */
    Optional<LocalDate> date();

    /** {@return how it stands in the text it was taken from, if it was taken from one} */
    Optional<Origin> provenance();

    /** {@return a remark} */
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

        /** @throws InvalidValueException for blank text: a reason that says nothing is none */
        @Override
        public Revision build() {
            Revision revision = super.build();
            return new Problems()
                    .requireText(revision.reason(), "/reason")
                    .requireText(revision.by(), "/by")
                    .requireText(revision.note(), "/note")
                    .returnIfNone(revision);
        }
    }
}
