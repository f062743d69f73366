package io.github.qic.core.programme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Team;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A contact in which a team was coached in improvement, at an event or in an action period. */
@Value.Immutable
@JsonDeserialize(builder = CoachingContact.Builder.class)
public sealed interface CoachingContact permits ImmutableCoachingContact {
    /** {@return the team} */
    Id<Team> team();

    /** {@return the month of the programme, from 1} */
    int month();

    /** {@return the day, if known} */
    Optional<LocalDate> date();

    /** {@return the coach, if known} */
    Optional<Id<Participant>> coach();

    /** {@return in person or remotely} */
    DeliveryMode mode();

    /** {@return what it was about} */
    Optional<String> topic();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableCoachingContact.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if the topic is blank or has more than 1,000 characters, or the date not in the years
         *     1900 to 2200
         */
        @Override
        public CoachingContact build() {
            CoachingContact coachingContact = super.build();
            return new Problems()
                    .requireDate(coachingContact.date(), "/date")
                    .requireName(coachingContact.topic(), "/topic")
                    .returnIfNone(coachingContact);
        }
    }
}
