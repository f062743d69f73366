package io.github.qic.core.testing;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.fact.Provenance;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** One collaborative, drawn from a random source; its ids and texts are given. */
final class RandomCollaborative {
    final List<Id<Organisation>> organisations;
    final List<Id<Site>> sites;
    final List<Id<Participant>> participants;
    final List<Id<Team>> teams;
    private final Random random;
    private final List<String> texts;
    private final List<? extends Id<?>> ids;
    private int used;

    RandomCollaborative(Random random, List<String> texts, List<? extends Id<?>> ids) {
        this.random = random;
        this.texts = texts;
        this.ids = ids;
        this.sites = take(upTo(4));
        this.organisations = take(sites.size() + upTo(4));
        this.participants = take(upTo(7));
        this.teams = take(upTo(4));
    }

    Collaborative build() {
        Programme programme = new RandomProgramme(this).build();
        return Collaborative.builder()
                .id(this.<Collaborative>take(1).get(0))
                .name(text())
                .topic(text())
                .organisations(indexed(organisations.size())
                        .mapToObj(this::organisation)
                        .toList())
                .sites(indexed(sites.size()).mapToObj(this::site).toList())
                .participants(participants.stream().map(this::participant).toList())
                .teams(teams.stream().map(this::team).toList())
                .programme(programme)
                .register(register(programme))
                .acceptances(many(() -> Acceptance.builder()
                        .code("core.rule")
                        .subject("/path")
                        .fingerprint(maybe(List.of("0123456789abcdef")))
                        .reason(text())
                        .by(text())
                        .on(day())
                        .build()))
                .provenance(many(() -> new Provenance("/path", any(List.of(Origin.values())), text())))
                .build();
    }

    private static IntStream indexed(int size) {
        return IntStream.range(0, size);
    }

    /** The first organisations are the commissioners of the sites. */
    private Organisation organisation(int i) {
        return Organisation.builder()
                .id(organisations.get(i))
                .name(text())
                .kind(i < sites.size() ? OrganisationKind.COMMISSIONER : any(List.of(OrganisationKind.values())))
                .site(maybe(sites))
                .odsCode(maybe(List.of("VLAXL", "X1")))
                .cqcId(maybe(List.of("1-1000000001")))
                .build();
    }

    private Site site(int i) {
        return Site.builder()
                .id(sites.get(i))
                .name(text())
                .commissioner(organisations.get(i))
                .build();
    }

    private Participant participant(Id<Participant> id) {
        LocalDate joined = day();
        return Participant.builder()
                .id(id)
                .role(any(List.of(Role.GP, Role.CARE_HOME_MANAGER, Role.QI_COACH, Role.of("own-role-2"))))
                .employer(maybe(organisations))
                .site(maybe(sites))
                .expertise(many(this::text))
                .joined(maybe(List.of(joined)))
                .left(maybe(List.of(joined.plusDays(upTo(500)))))
                .build();
    }

    private Team team(Id<Team> id) {
        return Team.builder()
                .id(id)
                .name(text())
                .site(maybe(sites))
                .recruitedBy(maybe(organisations))
                .members(participants.stream().filter(p -> random.nextBoolean()).toList())
                .build();
    }

    private Register register(Programme programme) {
        List<Gathering> gatherings = programme.gatherings().toList();
        if (gatherings.isEmpty() || participants.isEmpty()) {
            return Register.empty();
        }
        Map<Object, Attendance> byKey = new LinkedHashMap<>();
        for (int i = upTo(12); i > 0; i--) {
            Gathering gathering = any(gatherings);
            LocalDate day = gathering
                    .slot()
                    .map(s -> s.date())
                    .filter(d -> random.nextBoolean())
                    .orElseGet(this::day);
            LocalTime start = time(0, 12);
            Attendance attendance = new Attendance(
                    any(participants), gathering.id(), day, start, time(12, 12), any(List.of(DeliveryMode.values())));
            byKey.put(attendance.key(), attendance);
        }
        return Register.of(byKey.values());
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    String text() {
        return any(texts);
    }

    LocalDate day() {
        return LocalDate.of(2016, 1, 1).plusDays(upTo(1000));
    }

    LocalTime time(int fromHour, int hours) {
        return LocalTime.of(fromHour + upTo(hours), upTo(60));
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> Optional<T> maybe(List<T> values) {
        return values.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(any(values));
    }

    <T> List<T> many(Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = upTo(3); i > 0; i--) {
            all.add(one.get());
        }
        return all;
    }

    /** Takes ids that nothing else has. */
    @SuppressWarnings("unchecked") // an id is of whatever it is used for
    <T> List<Id<T>> take(int count) {
        List<Id<T>> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add((Id<T>) ids.get(used++));
        }
        return taken;
    }
}
