package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One reason for the presence or absence of a context. */
@Value.Immutable
@JsonDeserialize(builder = PresenceReason.Builder.class)
public sealed interface PresenceReason permits ImmutablePresenceReason {
    /** {@return the finding, as a sentence} */
    String text();

    /** {@return the presence it would give on its own} */
    Presence presence();

    /** {@return its source: a place in the collaborative, the source of a figure, or who answered and on what basis} */
    String source();

    /** {@return the provenance of the value, if recorded; made-up values are marked} */
    Optional<Origin> origin();

    /** {@return the coded evidence of the theory that it rests on} */
    List<Id<Evidence>> evidence();

    /** {@return the day it was judged or measured, if known} */
    Optional<LocalDate> date();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this reason} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds reasons. */
    final class Builder extends ImmutablePresenceReason.Builder {
        Builder() {}

        /** @throws InvalidValueException if the text or source is blank, or the date is not in the years 1900 to 2200 */
        @Override
        public PresenceReason build() {
            PresenceReason reason = super.build();
            return new Problems()
                    .requireText(reason.text(), "/text")
                    .requireText(reason.source(), "/source")
                    .requireDate(reason.date(), "/date")
                    .returnIfNone(reason);
        }
    }
}
