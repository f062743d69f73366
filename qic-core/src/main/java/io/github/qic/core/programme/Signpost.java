package io.github.qic.core.programme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Team;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** An occasion on which a team was pointed to people, tools or evidence. */
@Value.Immutable
@JsonDeserialize(builder = Signpost.Builder.class)
public sealed interface Signpost permits ImmutableSignpost {
    /** {@return the team; empty if it was for all teams} */
    Optional<Id<Team>> team();

    /** {@return the month of the programme, from 1} */
    int month();

    /** {@return what the team was pointed to} */
    String to();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableSignpost.Builder {
        Builder() {}

        /** @throws InvalidValueException if {@code to} is blank */
        @Override
        public Signpost build() {
            Signpost signpost = super.build();
            return new Problems().requireText(signpost.to(), "/to").returnIfNone(signpost);
        }
    }
}
