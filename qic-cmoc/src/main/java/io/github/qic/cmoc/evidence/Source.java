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

/** A source of evidence. */
@Value.Immutable
@JsonDeserialize(builder = Source.Builder.class)
public sealed interface Source permits ImmutableSource {
    /** {@return its id} */
    Id<Source> id();

    /** {@return its kind, if known} */
    Optional<SourceKind> kind();

    /** {@return its label, which must not name a person} */
    String label();

    /** {@return the site it belongs to} */
    Optional<Id<Site>> site();

    /** {@return the stage it belongs to} */
    Optional<Id<Stage>> stage();

    /** {@return its date} */
    Optional<LocalDate> date();

    /** {@return its publication} */
    Optional<Citation> citation();

    /** {@return its quality as a whole; a piece of evidence from it may have its own} */
    Optional<Appraisal> appraisal();

    /** {@return the source that reports it, if the source itself is not available} */
    Optional<Id<Source>> reportedIn();

    /** {@return what may be shared of it; empty if that is not recorded} */
    Optional<SharingPermission> sharing();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds sources. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}

        /** @throws InvalidValueException if the label is blank, or the date is not in the years 1900 to 2200 */
        @Override
        public Source build() {
            Source source = super.build();
            return new Problems()
                    .requireText(source.label(), "/label")
                    .requireDate(source.date(), "/date")
                    .returnIfNone(source);
        }
    }
}
