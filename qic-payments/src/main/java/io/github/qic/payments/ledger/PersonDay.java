package io.github.qic.payments.ledger;

import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.PersonReference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/** The key by which the reserved and billed time of a person is found. */
record PersonDay(PersonReference person, LocalDate day) implements Comparable<PersonDay> {
    private static final Comparator<PersonDay> ORDER =
            Comparator.comparing(PersonDay::person).thenComparing(PersonDay::day);

    static PersonDay of(ClaimedAttendance attendance) {
        return new PersonDay(attendance.person(), attendance.date());
    }

    /** {@return the keys of the attendances that may overlap one: they last a day at most} */
    static Stream<PersonDay> near(ClaimedAttendance attendance) {
        LocalDate end = attendance.end().toLocalDate();
        return attendance
                .date()
                .minusDays(1)
                .datesUntil(end.plusDays(1))
                .map(day -> new PersonDay(attendance.person(), day));
    }

    @Override
    public int compareTo(PersonDay other) {
        return ORDER.compare(this, other);
    }
}
