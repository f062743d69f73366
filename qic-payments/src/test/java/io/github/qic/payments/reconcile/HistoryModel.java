package io.github.qic.payments.reconcile;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.PersonReference;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.TimeRules;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A programme as it really is: people, what they attended, and what they are paid, in plain figures. Its register is what the
 * library sees; what is due is worked out here by itself.
 */
final class HistoryModel {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 5);

    /** A person, known by a pseudonym that may be replaced. */
    static final class Person {
        String pseudonym;
        boolean manager;
        boolean home;

        Person(int number) {
            pseudonym = "P" + number;
            manager = number % 2 == 0;
            home = number < 3;
        }
    }

    /** An attendance; those of a person on one day are in different thirds of the day, so that they never overlap. */
    static final class Attended {
        final Person person;
        int day;
        int third;
        int late;
        int minutes;
        boolean second;

        Attended(Person person) {
            this.person = person;
        }

        Attendance attendance() {
            LocalTime start = LocalTime.of(8 + 4 * third, late);
            return new Attendance(
                    Id.of(person.pseudonym),
                    Id.of(second ? "event-2" : "event-1"),
                    DAY.plusDays(day),
                    start,
                    start.plusMinutes(minutes),
                    DeliveryMode.IN_PERSON);
        }
    }

    final String id;
    final List<Person> people = new ArrayList<>();
    final List<Attended> attended = new ArrayList<>();
    /** Every pseudonym there ever was. */
    final Map<PersonReference, Person> references = new HashMap<>();

    int managerPence = 2_405;
    int otherPence = 1_533;
    Optional<Integer> cap = Optional.empty();
    Optional<Money> budget = Optional.empty();
    private int renamed;

    HistoryModel(String id) {
        this.id = id;
        for (int i = 0; i < 4; i++) {
            Person person = new Person(i);
            people.add(person);
            know(person);
        }
    }

    private void know(Person person) {
        references.put(PersonReference.of(Id.of(id), Id.of(person.pseudonym)), person);
    }

    /** One correction, or a new attendance. */
    void change(int kind, int choice) {
        if (kind == 0 || attended.isEmpty()) {
            Attended one = new Attended(people.get(choice % 4));
            one.minutes = 60 + choice / 4 % 90;
            moveTo(one, choice / 7 % 3, choice / 11 % 3);
            if (isFree(one)) {
                attended.add(one);
            }
            return;
        }
        Attended one = attended.get(choice % attended.size());
        int rest = choice / attended.size();
        switch (kind) {
            case 1 -> attended.remove(one);
            case 2 -> one.late = rest % 4 * 5;
            case 3 -> one.minutes = 60 + rest % 90;
            case 4 -> moved(one, rest % 3, one.third);
            case 5 -> moved(one, one.day, rest % 3);
            case 6 -> one.second = !one.second;
            case 7 -> one.person.manager = !one.person.manager;
            case 8 -> one.person.home = !one.person.home;
            case 9 -> {
                one.person.pseudonym = one.person.pseudonym.substring(0, 2) + "-" + ++renamed;
                know(one.person);
            }
            case 10 -> managerPence = 2_405 + rest % 3 * 40;
            default -> otherPence = 1_533 - rest % 3 * 40;
        }
    }

    private void moved(Attended one, int day, int third) {
        int oldDay = one.day;
        int oldThird = one.third;
        moveTo(one, day, third);
        if (!isFree(one)) {
            moveTo(one, oldDay, oldThird);
        }
    }

    private static void moveTo(Attended one, int day, int third) {
        one.day = day;
        one.third = third;
    }

    private boolean isFree(Attended one) {
        return attended.stream()
                .noneMatch(other ->
                        other != one && other.person == one.person && other.day == one.day && other.third == one.third);
    }

    /** Pence for an attendance without any limit: minutes x rate / 60, half up. */
    private long due(Attended one) {
        long rate = one.person.manager ? managerPence : otherPence;
        return (2L * one.minutes * rate + 60) / 120;
    }

    Money due() {
        return Money.ofPence(attended.stream().mapToLong(this::due).sum());
    }

    Collaborative collaborative() {
        Collaborative small = Cases.COLLABORATIVE;
        List<Participant> participants = people.stream()
                .map(person -> Participant.builder()
                        .id(Id.of(person.pseudonym))
                        .role(person.manager ? Role.CARE_HOME_MANAGER : Role.CARE_HOME_NURSE)
                        .employer(Id.<Organisation>of(person.home ? "home" : "practice"))
                        .build())
                .toList();
        return small.toBuilder()
                .id(Id.of(id))
                .participants(participants)
                .programme(small.programme().toBuilder()
                        .addEvents(small.programme().events().get(0).toBuilder()
                                .id(Id.of("event-2"))
                                .name("Learning event 2")
                                .build())
                        .build())
                .register(
                        Register.of(attended.stream().map(Attended::attendance).toList()))
                .build();
    }

    Pricing pricing() {
        Scheme.Builder scheme = Scheme.builder()
                .id(Id.of("scheme"))
                .title("Fixed rates")
                .addRules(rule("managers", managerPence)
                        .addRoles(Role.CARE_HOME_MANAGER)
                        .build())
                .addRules(rule("others", otherPence).build())
                .budget(budget);
        cap.ifPresent(minutes ->
                scheme.time(TimeRules.builder().dailyCapMinutes(minutes).build()));
        return Pricing.of(scheme.build(), PayTables.standard());
    }

    private static SchemeRule.Builder rule(String name, int pence) {
        return SchemeRule.builder()
                .name(name)
                .terms(PayTerms.plain(new FixedRateBasis(Money.ofPence(pence), "agreed")));
    }
}
