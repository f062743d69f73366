package io.github.qic.core.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.qic.core.valid.Id;
import java.util.Optional;

/** Something people come together for and whose attendance is kept: a learning event or a team meeting. */
public sealed interface Gathering permits LearningEvent, TeamMeeting {
    /** {@return its id, unique among all gatherings of the collaborative} */
    Id<Gathering> id();

    /** {@return the month of the programme, from 1} */
    int month();

    /** {@return day and time, where they are known: money depends on them} */
    Optional<TimeSlot> slot();

    /** {@return where it is held} */
    Venue venue();

    /** {@return what a reader calls it} */
    @JsonIgnore
    String label();
}
