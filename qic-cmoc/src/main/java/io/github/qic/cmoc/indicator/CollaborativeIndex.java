package io.github.qic.cmoc.indicator;

import io.github.qic.core.Collaborative;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.fact.Provenance;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Sector;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.ActionPeriod;
import io.github.qic.core.programme.CoachingContact;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.TeamMeeting;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A collaborative on one day, looked up by site, team and event: made once for the rules of all sites. */
final class CollaborativeIndex {
    final Collaborative collaborative;
    final LocalDate date;
    /** Those who take part on the day, without the people who deliver the programme. */
    private final Map<Id<Participant>, Participant> present = new LinkedHashMap<>();

    private final Map<Id<Site>, List<Participant>> people;
    private final List<Participant> ofAllSites;
    private final List<Team> siteTeams;
    private final Map<Id<Site>, List<Team>> teams;
    private final Map<Id<Team>, List<TeamMeeting>> meetings;
    private final Map<Id<Team>, List<CoachingContact>> contacts;
    private final List<LearningEvent> events;
    private final List<ActionPeriod> endedPeriods;
    private final Map<String, Optional<Origin>> origins = new ConcurrentHashMap<>();
    private @Nullable Map<Id<Gathering>, Set<Id<Site>>> sitesAt;

    CollaborativeIndex(Collaborative collaborative, LocalDate date) {
        this.collaborative = collaborative;
        this.date = date;
        Set<Id<Participant>> providers = collaborative.improvementTeamMembers();
        collaborative.participants().stream()
                .filter(person -> !providers.contains(person.id()))
                .filter(person -> person.joined().stream().noneMatch(date::isBefore))
                .filter(person -> person.left().stream().noneMatch(date::isAfter))
                .forEach(person -> present.put(person.id(), person));
        people = Maps.groupsOf(present.values(), Participant::site);
        ofAllSites = present.values().stream()
                .filter(person -> person.site().isEmpty())
                .toList();
        siteTeams = collaborative.teams().stream()
                .filter(team -> team.site().isPresent())
                .toList();
        teams = Maps.groupsOf(siteTeams, Team::site);
        meetings = Maps.groups(
                collaborative.programme().meetings().stream()
                        .filter(this::happened)
                        .toList(),
                TeamMeeting::team);
        contacts = Maps.groups(
                collaborative.programme().coachingContacts().stream()
                        .filter(contact -> happened(contact.date(), contact.month()))
                        .toList(),
                CoachingContact::team);
        events = collaborative.programme().events().stream()
                .filter(this::happened)
                .toList();
        Set<Id<Gathering>> held = new HashSet<>();
        events.forEach(event -> held.add(event.id()));
        endedPeriods = collaborative.programme().actionPeriods().stream()
                .filter(period -> held.contains(period.before()))
                .toList();
    }

    private boolean happened(Gathering gathering) {
        return happened(gathering.slot().map(TimeSlot::date), gathering.month());
    }

    private boolean happened(Optional<LocalDate> day, int month) {
        return day.map(d -> !d.isAfter(date))
                .orElseGet(() -> month <= collaborative.programme().monthOf(date));
    }

    /** Those of the site and those who serve all sites; everybody for the whole. */
    List<Participant> people(Optional<Id<Site>> site) {
        if (site.isEmpty()) {
            return List.copyOf(present.values());
        }
        List<Participant> all = new ArrayList<>(people.getOrDefault(site.get(), List.of()));
        all.addAll(ofAllSites);
        return all;
    }

    /** The sectors of the members of a team on the day, whatever their site. */
    List<Sector> sectors(Team team) {
        return team.members().stream()
                .distinct()
                .flatMap(member -> Optional.ofNullable(present.get(member)).stream())
                .map(collaborative::sector)
                .toList();
    }

    List<Team> teams(Optional<Id<Site>> site) {
        return site.isEmpty() ? siteTeams : teams.getOrDefault(site.get(), List.of());
    }

    List<TeamMeeting> meetings(Team team) {
        return meetings.getOrDefault(team.id(), List.of());
    }

    List<CoachingContact> contacts(Team team) {
        return contacts.getOrDefault(team.id(), List.of());
    }

    List<LearningEvent> events() {
        return events;
    }

    List<ActionPeriod> endedPeriods() {
        return endedPeriods;
    }

    /** The sites that attended each gathering, made when a rule asks: a register may be large. */
    synchronized Map<Id<Gathering>, Set<Id<Site>>> sitesAt() {
        if (sitesAt == null) {
            Map<Id<Gathering>, Set<Id<Site>>> found = new HashMap<>();
            collaborative.register().attendances().forEach(attendance -> {
                Set<Id<Site>> attended = found.computeIfAbsent(attendance.gathering(), gathering -> new HashSet<>());
                collaborative
                        .participant(attendance.participant())
                        .flatMap(Participant::site)
                        .ifPresent(attended::add);
            });
            sitesAt = found;
        }
        return sitesAt;
    }

    /** The most specific entry that covers the path decides. */
    Optional<Origin> origin(String path) {
        return origins.computeIfAbsent(
                path,
                p -> collaborative.provenance().stream()
                        .filter(entry -> (p + "/").startsWith(entry.path() + "/"))
                        .max(Comparator.comparingInt(entry -> entry.path().length()))
                        .map(Provenance::origin));
    }
}
