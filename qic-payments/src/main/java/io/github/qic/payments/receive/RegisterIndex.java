package io.github.qic.payments.receive;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.PersonReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The attendances of a register, by reference and by supplier and day. */
final class RegisterIndex {
    /** An attendance with the person. */
    record Entry(Id<Collaborative> collaborative, ClaimReference reference, Attendance attendance, Participant person) {
        boolean isOf(Id<Organisation> supplier) {
            return supplier().equals(supplier);
        }

        Id<Organisation> supplier() {
            return supplierOf(collaborative, person);
        }
    }

    private final Map<ClaimReference, Entry> byReference = new HashMap<>();
    private final Map<String, List<Entry>> byPersonAndDay = new HashMap<>();
    private final Map<Id<Organisation>, SortedMap<LocalDate, List<Entry>>> bySupplier = new HashMap<>();

    private final Map<Id<Organisation>, List<Participant>> staff = new HashMap<>();

    RegisterIndex(Collaborative collaborative) {
        Map<Id<Participant>, Participant> people = collaborative.participantsById();
        Id<Collaborative> id = collaborative.id();
        for (Participant person : collaborative.participants()) {
            staff.computeIfAbsent(supplierOf(id, person), key -> new ArrayList<>())
                    .add(person);
        }
        for (Attendance attendance : collaborative.register().attendances()) {
            Participant person = people.get(attendance.participant());
            if (person != null) {
                ClaimReference reference = ClaimReference.of(id, attendance.key());
                add(new Entry(id, reference, attendance, person));
            }
        }
    }

    private void add(Entry entry) {
        byReference.put(entry.reference(), entry);
        byPersonAndDay
                .computeIfAbsent(entry.reference().withoutStart(), key -> new ArrayList<>())
                .add(entry);
        bySupplier
                .computeIfAbsent(entry.supplier(), id -> new TreeMap<>())
                .computeIfAbsent(entry.attendance().date(), day -> new ArrayList<>())
                .add(entry);
    }

    private static Id<Organisation> supplierOf(Id<Collaborative> collaborative, Participant person) {
        return person.employer()
                .orElseGet(() -> PersonReference.of(collaborative, person.id()).supplierId());
    }

    /** {@return the attendance with a reference, or that had it before its start was corrected} */
    Optional<Entry> find(ClaimReference reference) {
        Entry exact = byReference.get(reference);
        if (exact != null) {
            return Optional.of(exact);
        }
        List<Entry> sameDay = byPersonAndDay.getOrDefault(reference.withoutStart(), List.of());
        return sameDay.size() == 1 ? Optional.of(sameDay.get(0)) : Optional.empty();
    }

    /** {@return the people whom a supplier employs; for a person without an employer, that person} */
    List<Participant> staff(Id<Organisation> supplier) {
        return staff.getOrDefault(supplier, List.of());
    }

    /** {@return whether an attendance has a reference now} */
    boolean contains(ClaimReference reference) {
        return byReference.containsKey(reference);
    }

    /** {@return the attendances of the people of a supplier on a day, in the order of the register} */
    List<Entry> on(Id<Organisation> supplier, LocalDate day) {
        return days(supplier).getOrDefault(day, List.of());
    }

    /** {@return the attendances of the people of a supplier, by day} */
    Stream<Entry> of(Id<Organisation> supplier) {
        return days(supplier).values().stream().flatMap(List::stream);
    }

    private SortedMap<LocalDate, List<Entry>> days(Id<Organisation> supplier) {
        return bySupplier.getOrDefault(supplier, new TreeMap<>());
    }
}
