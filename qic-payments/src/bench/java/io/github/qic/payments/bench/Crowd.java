package io.github.qic.payments.bench;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.PensionCost;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A collaborative of many people whose attendances follow from their number, so that every run is the same. */
final class Crowd {
    private static final List<Role> ROLES =
            List.of(Role.CARE_HOME_MANAGER, Role.CARE_HOME_NURSE, Role.CARE_HOME_WORKER, Role.GP);
    private static final Id<Gathering> EVENT = Id.of("event-1");

    private final List<Id<Participant>> ids;
    private final List<LocalDate> days = new ArrayList<>();
    private final Collaborative collaborative;

    Crowd(int people) {
        ids = IntStream.range(0, people)
                .mapToObj(i -> Id.<Participant>of("P" + i))
                .toList();
        for (int day = 0; day < 540; day++) {
            days.add(LocalDate.of(2016, 9, 5).plusDays(day));
        }
        collaborative = Collaborative.builder()
                .id(Id.of("crowd"))
                .name("Crowd")
                .topic("Speed")
                .addOrganisations(
                        organisation("home", OrganisationKind.CARE_HOME_WITH_NURSING),
                        organisation("practice", OrganisationKind.GP_PRACTICE))
                .participants(
                        IntStream.range(0, people).mapToObj(this::participant).toList())
                .programme(Programme.builder()
                        .start(YearMonth.of(2016, 9))
                        .months(18)
                        .build())
                .build();
    }

    private static Organisation organisation(String id, OrganisationKind kind) {
        return Organisation.builder().id(Id.of(id)).name(id).kind(kind).build();
    }

    private Participant participant(int number) {
        return Participant.builder()
                .id(ids.get(number))
                .role(ROLES.get(role(number)))
                .employer(Id.<Organisation>of(role(number) == 3 ? "practice" : "home"))
                .build();
    }

    static int role(int number) {
        return number % 4;
    }

    int people() {
        return ids.size();
    }

    Id<Participant> person(int number) {
        return ids.get(number);
    }

    Collaborative collaborative() {
        return collaborative;
    }

    Pricing pricing() {
        return Pricing.of(PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM), PayTables.standard());
    }

    /** The same with every on-cost there is. */
    Pricing withOnCosts() {
        OnCosts costs = OnCosts.builder()
                .nationalInsurance(SecondaryThresholdUse.USED_BY_NORMAL_PAY)
                .pension(PensionCost.NHS_COLLECTED)
                .apprenticeshipLevy(true)
                .paidLeavePercent(new BigDecimal("12.07"))
                .build();
        Scheme scheme = pricing().scheme();
        List<SchemeRule> rules = scheme.rules().stream()
                .map(rule -> rule.toBuilder()
                        .terms(rule.terms()
                                .map(terms -> terms.toBuilder().onCosts(costs).build()))
                        .build())
                .toList();
        return Pricing.of(scheme.toBuilder().rules(rules).build(), PayTables.standard());
    }

    /** A stride that shares no factor with the number of people or days visits all of them in scattered order, up to a million times. */
    Attendance attendance(int number) {
        int scattered = (int) (number * 7_919L % 1_000_003);
        int turn = scattered / ids.size();
        int hour = 9 + 5 * (turn / days.size());
        return new Attendance(
                ids.get(scattered % ids.size()),
                EVENT,
                days.get(turn % days.size()),
                LocalTime.of(hour, scattered % 60),
                LocalTime.of(hour + 1 + scattered % 4, scattered % 59),
                DeliveryMode.IN_PERSON);
    }
}
