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

/** One fact that decided whether a context is in place. */
@Value.Immutable
@JsonDeserialize(builder = PresenceReason.Builder.class)
public interface PresenceReason {
    /** {@return what was found, in words} */
    String text();

    /** {@return what it says by itself} */
    Presence presence();

    /** {@return where it comes from: a place in the collaborative, a figure with its source, or who answered and on what} */
    String source();

    /** {@return how it stands towards its source, where that is told; values that were made up are marked so} */
    Optional<Origin> origin();

    /** {@return the evidence of the theory it rests on, as far as that is coded} */
    List<Id<Evidence>> evidence();

    /** {@return the day it was judged or measured, where there is one} */
    Optional<LocalDate> date();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this ground} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds grounds. */
    final class Builder extends ImmutablePresenceReason.Builder {
        Builder() {}

        /** @throws InvalidValueException for blank text */
        @Override
        public PresenceReason build() {
            PresenceReason ground = super.build();
            return new Problems()
                    .requireText(ground.text(), "/text")
                    .requireText(ground.source(), "/source")
                    .returnIfNone(ground);
        }
    }
}
