package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.theory.Citation;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Where evidence comes from. */
@Value.Immutable
@JsonDeserialize(builder = Source.Builder.class)
public interface Source {
    /** {@return its id} */
    Id<Source> id();

    /** {@return its kind, where that is known} */
    Optional<SourceKind> kind();

    /** {@return what it is called, without a name of a person} */
    String label();

    /** {@return the site it belongs to} */
    Optional<Id<Site>> site();

    /** {@return the stage it belongs to} */
    Optional<Id<Stage>> stage();

    /** {@return its day} */
    Optional<LocalDate> date();

    /** {@return where it is published} */
    Optional<Citation> citation();

    /** {@return the publication that reports it, where the source itself is not at hand} */
    Optional<Id<Source>> reportedIn();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this source} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds sources. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}

        /** @throws InvalidValueException for a blank label */
        @Override
        public Source build() {
            Source source = super.build();
            return new Problems().requireText(source.label(), "/label").returnIfNone(source);
        }
    }
}
