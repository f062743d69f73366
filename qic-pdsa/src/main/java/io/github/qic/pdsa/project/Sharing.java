package io.github.qic.pdsa.project;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.idea.ChangeIdea;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Material of one project that another adopted. */
@Value.Immutable
@JsonDeserialize(builder = Sharing.Builder.class)
public sealed interface Sharing permits ImmutableSharing {
    /** {@return the material, such as a checklist} */
    String material();

    /** {@return the project it comes from} */
    Id<Project> source();

    /** {@return the change idea it belongs to in that project} */
    Optional<Id<ChangeIdea>> sourceIdea();

    /** {@return the project that adopted it} */
    Id<Project> target();

    /** {@return the change idea it became in that project} */
    Optional<Id<ChangeIdea>> targetIdea();

    /** {@return who provided it} */
    Optional<Id<Participant>> givenBy();

    /** {@return who adopted it} */
    Optional<Id<Participant>> takenBy();

    /** {@return the day, if known} */
    Optional<LocalDate> on();

    /** {@return a note} */
    Optional<String> note();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this sharing} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds sharings. */
    final class Builder extends ImmutableSharing.Builder {
        Builder() {}

        /** @throws InvalidValueException if a text is blank, the day is not in the years 1900 to 2200, or source and target are the same project */
        @Override
        public Sharing build() {
            Sharing sharing = super.build();
            return new Problems()
                    .requireText(sharing.material(), "/material")
                    .requireDate(sharing.on(), "/on")
                    .require(!sharing.source().equals(sharing.target()), "/target", "must not be the source project")
                    .requireText(sharing.note(), "/note")
                    .returnIfNone(sharing);
        }
    }
}
