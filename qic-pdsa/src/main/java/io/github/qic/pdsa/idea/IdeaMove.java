package io.github.qic.pdsa.idea;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One step in the life of a change idea. */
@Value.Immutable
@JsonDeserialize(builder = IdeaMove.Builder.class)
public interface IdeaMove {
    /** {@return the stage it came to} */
    IdeaStage to();

    /** {@return the day} */
    LocalDate on();

    /** {@return who decided it} */
    Optional<Id<Participant>> by();

    /** {@return why} */
    Optional<String> reason();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this step} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds steps. */
    final class Builder extends ImmutableIdeaMove.Builder {
        Builder() {}

        /** @throws InvalidValueException for blank text: what is not told is absent */
        @Override
        public IdeaMove build() {
            IdeaMove ideaMove = super.build();
            return new Problems().requireText(ideaMove.reason(), "/reason").returnIfNone(ideaMove);
        }
    }
}
