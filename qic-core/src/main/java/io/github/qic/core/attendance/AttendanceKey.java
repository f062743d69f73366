package io.github.qic.core.attendance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.internal.text.DateTimeText;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What identifies an attendance. On the wire one string, such as {@code P01/event-1/2016-09-21T10:00}.
 *
 * @param participant the person
 * @param gathering the event or meeting attended
 * @param date the day
 * @param start when the person came
 */
public record AttendanceKey(Id<Participant> participant, Id<Gathering> gathering, LocalDate date, LocalTime start)
        implements Comparable<AttendanceKey> {
    private static final Comparator<AttendanceKey> ORDER = Comparator.comparing(AttendanceKey::date)
            .thenComparing(AttendanceKey::start)
            .thenComparing(AttendanceKey::gathering)
            .thenComparing(AttendanceKey::participant);

    public AttendanceKey {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(gathering, "gathering");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(start, "start");
        new Problems().requireDate(date, "").throwIfAny();
    }

    /**
     * {@return the key in a text}
     *
     * @param text person, gathering, and day with time, joined by slashes
     * @throws InvalidValueException if the text has another form, or the day is not in the years 1900 to 2200
     */
    @JsonCreator
    public static AttendanceKey parse(String text) {
        String[] parts = text.split("/", -1);
        try {
            if (parts.length == 3) {
                LocalDateTime start = LocalDateTime.parse(parts[2]);
                return new AttendanceKey(Id.of(parts[0]), Id.of(parts[1]), start.toLocalDate(), start.toLocalTime());
            }
        } catch (DateTimeParseException e) {
            // refused below
        }
        throw new InvalidValueException(List.of(new Problem("", "must look like P01/event-1/2016-09-21T10:00")));
    }

    /** Orders by day, start, gathering, person. */
    @Override
    public int compareTo(AttendanceKey other) {
        return ORDER.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(64)
                .append(participant)
                .append('/')
                .append(gathering)
                .append('/');
        return DateTimeText.append(text, date, start).toString();
    }
}
