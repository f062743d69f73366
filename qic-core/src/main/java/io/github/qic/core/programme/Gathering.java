package io.github.qic.core.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.qic.core.valid.Id;
import java.util.Optional;

/** An occasion whose attendance is recorded: a learning event or a team meeting. */
public sealed interface Gathering permits LearningEvent, TeamMeeting {
    /** {@return its id, unique among all gatherings of the collaborative} */
    Id<Gathering> id();

    /** {@return the month of the programme, from 1} */
    int month();

    /** {@return day and time, if known; backfill cannot be priced without them} */
    Optional<TimeSlot> slot();

    /** {@return where it is held} */
    Venue venue();

    /** {@return its display name} */
    @JsonIgnore
    String label();
}
