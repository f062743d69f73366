package io.github.qic.payments.ledger;

import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.PersonReference;
import java.time.LocalDate;
import java.util.Comparator;

/** The key by which the reserved and billed time of a person is found. */
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
