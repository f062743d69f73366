package io.github.qic.payments.ledger;

import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.PersonReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The attendances that are reserved or billed at present, by person and day. */
final class OccupiedTime {
    private final CopyOnWriteMap<PersonDay, List<ClaimedAttendance>> days;

    OccupiedTime() {
        days = new CopyOnWriteMap<>();
    }

    OccupiedTime(OccupiedTime other) {
        days = new CopyOnWriteMap<>(other.days);
    }

    /** Puts an attendance in the place of another; null for none. */
    void replace(@Nullable ClaimedAttendance before, @Nullable ClaimedAttendance after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before != null) {
            PersonDay key = PersonDay.of(before);
            days.put(
                    key,
                    on(key).stream()
                            .filter(other -> !other.claim().equals(before.claim()))
                            .toList());
        }
        if (after != null) {
            PersonDay key = PersonDay.of(after);
            List<ClaimedAttendance> day = new ArrayList<>(on(key));
            day.add(after);
            days.put(key, List.copyOf(day));
        }
    }

    private List<ClaimedAttendance> on(PersonDay key) {
        List<ClaimedAttendance> day = days.get(key);
        return day == null ? List.of() : day;
    }

    /** {@return another attendance that takes some of the same time of the same person} */
    Optional<ClaimedAttendance> overlapping(ClaimedAttendance attendance) {
        LocalDate last = attendance.end().toLocalDate();
        // An attendance lasts a day at most.
        for (LocalDate day = attendance.date().minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            for (ClaimedAttendance other : on(new PersonDay(attendance.person(), day))) {
                if (other.overlaps(attendance) && !other.claim().equals(attendance.claim())) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /** The key by which the time of a person is found. */
    record PersonDay(PersonReference person, LocalDate day) implements Comparable<PersonDay> {
        private static final Comparator<PersonDay> ORDER =
                Comparator.comparing(PersonDay::person).thenComparing(PersonDay::day);

        static PersonDay of(ClaimedAttendance attendance) {
            return new PersonDay(attendance.person(), attendance.date());
        }

        @Override
        public int compareTo(PersonDay other) {
            return ORDER.compare(this, other);
        }
    }
}
