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

/** Material of one project that another took over. */
@Value.Immutable
@JsonDeserialize(builder = Sharing.Builder.class)
public interface Sharing {
    /** {@return what was taken over, such as a checklist} */
    String material();

    /** {@return the project it comes from} */
    Id<Project> source();

    /** {@return the idea it belongs to there} */
    Optional<Id<ChangeIdea>> sourceIdea();

    /** {@return the project that took it over} */
    Id<Project> target();

    /** {@return the idea it became there} */
    Optional<Id<ChangeIdea>> targetIdea();

    /** {@return who gave it} */
    Optional<Id<Participant>> givenBy();

    /** {@return who took it over} */
    Optional<Id<Participant>> takenBy();

    /** {@return the day, if it is known} */
    Optional<LocalDate> on();

    /** {@return what is worth knowing about it} */
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

        /** @throws InvalidValueException for blank text, and a project that shares with itself */
        @Override
        public Sharing build() {
            Sharing sharing = super.build();
            return new Problems()
                    .requireText(sharing.material(), "/material")
                    .require(
                            !sharing.source().equals(sharing.target()),
                            "/target",
                            "must not be the project it comes from")
                    .requireText(sharing.note(), "/note")
                    .returnIfNone(sharing);
        }
    }
}
