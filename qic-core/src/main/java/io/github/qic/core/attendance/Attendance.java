package io.github.qic.core.attendance;

import io.github.qic.core.internal.collect.Interner;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * One person at one gathering, from when to when, in local time to the minute. It may run past midnight.
 *
 * @param participant the person
 * @param gathering the event or meeting attended
 * @param date the day on which it began
 * @param start when the person came
 * @param end when the person left, after {@code start} and at most 24 hours later
 * @param mode in person or remotely
 */
public record Attendance(
        Id<Participant> participant,
        Id<Gathering> gathering,
        LocalDate date,
        LocalTime start,
        EndTime end,
        DeliveryMode mode)
        implements Comparable<Attendance> {
    /** @throws InvalidValueException if day, start and end are refused by {@link TimeSlot} */
    public Attendance {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(gathering, "gathering");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(mode, "mode");
        // The same rules as for any time slot.
        new TimeSlot(date, start, end);
    }

    /**
     * An attendance within one day.
     *
     * @throws InvalidValueException if day, start and end are refused by {@link TimeSlot}
     */
    public Attendance(
            Id<Participant> participant,
            Id<Gathering> gathering,
            LocalDate date,
            LocalTime start,
            LocalTime end,
            DeliveryMode mode) {
        this(participant, gathering, date, start, new TimeSlot(date, start, end).end(), mode);
    }

    /** {@return its length in minutes on the clock} */
    public int minutes() {
        return end.minutes() - start.toSecondOfDay() / 60;
    }

    /** {@return its day, start and end} */
    public TimeSlot slot() {
        return new TimeSlot(date, start, end);
    }

    /** {@return what identifies it in claims and ledgers: a person can start attending only once at a time} */
    public AttendanceKey key() {
        return new AttendanceKey(participant, gathering, date, start);
    }

    /** {@return whether the other has the same key, without making the keys} */
    boolean isSameAs(Attendance other) {
        return start.equals(other.start)
                && participant.equals(other.participant)
                && gathering.equals(other.gathering)
                && date.equals(other.date);
    }

    /**
     * {@return this attendance, sharing the parts that are equal to those of others}
     *
     * @param before another one whose parts are already shared: in a register, neighbours have most in common
     */
    Attendance interned(Interner interner, Attendance before) {
        return new Attendance(
                interner.intern(participant, before.participant),
                interner.intern(gathering, before.gathering),
                interner.intern(date, before.date),
                interner.intern(start, before.start),
                interner.intern(end, before.end),
                mode);
    }

    /** Orders by day, start, gathering, person. */
    @Override
    public int compareTo(Attendance other) {
        int order = date.compareTo(other.date);
        order = order == 0 ? start.compareTo(other.start) : order;
        order = order == 0 ? gathering.compareTo(other.gathering) : order;
        order = order == 0 ? participant.compareTo(other.participant) : order;
        order = order == 0 ? end.compareTo(other.end) : order;
        return order == 0 ? mode.compareTo(other.mode) : order;
    }
}
