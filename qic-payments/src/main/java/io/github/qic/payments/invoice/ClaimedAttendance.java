package io.github.qic.payments.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.scheme.Scheme;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.immutables.value.Value;

/**
 * An attendance that is claimed: whose time, of which programme, from when to when. It goes into a ledger with the lines of a
 * statement, so that the ledger bills the time of a person only once and finds the attendance again after the register was corrected.
 * It never appears on an invoice.
 */
@Value.Immutable
@JsonDeserialize(builder = ClaimedAttendance.Builder.class)
public sealed interface ClaimedAttendance permits ImmutableClaimedAttendance {
    /** {@return its reference} */
    ClaimReference claim();

    /** {@return the collaborative whose register it is in} */
    Id<Collaborative> collaborative();

    /** {@return the scheme that pays} */
    Id<Scheme> scheme();

    /** {@return the person who attended} */
    PersonReference person();

    /** {@return the learning event or meeting attended} */
    Id<Gathering> gathering();

    /** {@return from when to when the person attended, in local time} */
    TimeSlot slot();

    /** {@return the minutes that are paid, greater than zero; they count towards the caps of the person} */
    int minutes();

    /** {@return the day on which it began} */
    default LocalDate date() {
        return slot().date();
    }

    /** {@return when it began} */
    default LocalDateTime begin() {
        return date().atTime(slot().start());
    }

    /** {@return when it ended} */
    default LocalDateTime end() {
        return slot().end().at(date());
    }

    /** {@return whether both are, at least in part, the same time of the same person} */
    default boolean overlaps(ClaimedAttendance other) {
        return person().equals(other.person())
                && begin().isBefore(other.end())
                && other.begin().isBefore(end());
    }

    /** {@return the attendance of a {@code claim} for the register of a {@code collaborative}} */
    static ClaimedAttendance of(Id<Collaborative> collaborative, Claim claim) {
        AttendanceKey attendance = claim.attendance();
        return builder()
                .claim(ClaimReference.of(collaborative, attendance))
                .collaborative(collaborative)
                .scheme(claim.scheme())
                .person(PersonReference.of(collaborative, attendance.participant()))
                .gathering(attendance.gathering())
                .slot(new TimeSlot(attendance.date(), attendance.start(), claim.end()))
                .minutes(claim.minutes())
                .build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this attendance} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds attendances. */
    final class Builder extends ImmutableClaimedAttendance.Builder {
        Builder() {}

        /** @throws InvalidValueException if the minutes are not greater than zero */
        @Override
        public ClaimedAttendance build() {
            ClaimedAttendance attendance = super.build();
            return new Problems()
                    .require(attendance.minutes() > 0, "/minutes", "must be greater than zero")
                    .returnIfNone(attendance);
        }
    }
}
