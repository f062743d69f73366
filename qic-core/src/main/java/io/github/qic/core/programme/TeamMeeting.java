package io.github.qic.core.programme;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Team;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import org.immutables.value.Value;

/** A meeting of one team, usually in an action period. */
@Value.Immutable
@JsonPropertyOrder({"id", "team", "month", "slot", "venue"})
@JsonDeserialize(builder = TeamMeeting.Builder.class)
public sealed interface TeamMeeting extends Gathering permits ImmutableTeamMeeting {
    /** {@return the team that meets} */
    Id<Team> team();

    @Override
    default String label() {
        return "Team meeting in month " + month();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableTeamMeeting.Builder {
        Builder() {}

        /** @throws InvalidValueException if the month is less than 1 */
        @Override
        public TeamMeeting build() {
            TeamMeeting teamMeeting = super.build();
            return new Problems()
                    .require(teamMeeting.month() >= 1, "/month", "must be 1 or later")
                    .returnIfNone(teamMeeting);
        }
    }
}
