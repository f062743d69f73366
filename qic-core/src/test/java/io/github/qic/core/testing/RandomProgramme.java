package io.github.qic.core.testing;

import io.github.qic.core.people.Team;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.CoachingContact;
import io.github.qic.core.programme.ConferenceCall;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Design;
import io.github.qic.core.programme.EducationalSession;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Modification;
import io.github.qic.core.programme.Newsletter;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.ProgressLevel;
import io.github.qic.core.programme.ProgressScore;
import io.github.qic.core.programme.Release;
import io.github.qic.core.programme.Scorer;
import io.github.qic.core.programme.Signpost;
import io.github.qic.core.programme.Support;
import io.github.qic.core.programme.SupportKind;
import io.github.qic.core.programme.TeamMeeting;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The programme of one random collaborative. */
final class RandomProgramme {
    private static final YearMonth START = YearMonth.of(2016, 1);

    private final RandomCollaborative draw;
    private final int months;

    RandomProgramme(RandomCollaborative draw) {
        this.draw = draw;
        this.months = 1 + draw.upTo(24);
    }

    Programme build() {
        List<LearningEvent> events = draw.<Gathering>take(draw.upTo(5)).stream()
                .map(this::event)
                .sorted(Comparator.comparing(LearningEvent::month)
                        .thenComparing(e -> e.slot().map(TimeSlot::date).orElse(LocalDate.MIN)))
                .toList();
        List<Id<Gathering>> meetings = draw.take(draw.teams.isEmpty() ? 0 : draw.upTo(4));
        boolean named = draw.upTo(2) == 0;
        return Programme.builder()
                .start(START)
                .months(months)
                .events(events)
                .meetings(meetings.stream().map(this::meeting).toList())
                .actionPeriodNames(
                        named ? events.stream().skip(1).map(e -> draw.text()).toList() : List.of())
                .design(draw.maybe(List.of(design())))
                .releases(draw.participants.stream()
                        .filter(p -> draw.upTo(2) == 0)
                        .map(p -> new Release(p, answer(), answer(), answer()))
                        .toList())
                .coachingContacts(forTeams(this::contact))
                .signposts(draw.many(() -> Signpost.builder()
                        .team(draw.maybe(draw.teams))
                        .month(month())
                        .to(draw.text())
                        .build()))
                .newsletters(draw.many(() -> new Newsletter(month(), draw.text())))
                .conferenceCalls(draw.many(() -> new ConferenceCall(month(), draw.upTo(2) == 0)))
                .support(draw.many(this::support))
                .modifications(draw.many(() -> new Modification(month(), draw.text(), draw.text())))
                .progressScores(forTeams(team -> new ProgressScore(
                        team,
                        month(),
                        draw.any(List.of(Scorer.values())),
                        draw.any(List.of(ProgressLevel.values())).score())))
                .build();
    }

    private <T> List<T> forTeams(Function<Id<Team>, T> one) {
        return draw.teams.stream().filter(t -> draw.upTo(2) == 0).map(one).toList();
    }

    private int month() {
        return 1 + draw.upTo(months);
    }

    private Answer answer() {
        return draw.any(List.of(Answer.values()));
    }

    private Venue venue() {
        return Venue.builder()
                .kind(draw.any(List.of(VenueKind.values())))
                .host(draw.maybe(draw.organisations))
                .build();
    }

    private Optional<TimeSlot> slot(int month) {
        LocalDate day = START.plusMonths(month - 1L).atDay(1 + draw.upTo(28));
        return draw.maybe(List.of(new TimeSlot(day, draw.time(0, 12), draw.time(12, 12))));
    }

    private LearningEvent event(Id<Gathering> id) {
        int month = month();
        LearningEvent.Builder event = LearningEvent.builder();
        return event.id(id)
                .name(draw.text())
                .month(month)
                .slot(slot(month))
                .venue(venue())
                .activities(draw.many(draw::text))
                .sessions(draw.many(() -> new EducationalSession(draw.text(), draw.text())))
                .build();
    }

    private TeamMeeting meeting(Id<Gathering> id) {
        int month = month();
        TeamMeeting.Builder meeting = TeamMeeting.builder();
        return meeting.id(id)
                .team(draw.any(draw.teams))
                .month(month)
                .slot(slot(month))
                .venue(venue())
                .build();
    }

    private CoachingContact contact(Id<Team> team) {
        int month = month();
        return CoachingContact.builder()
                .team(team)
                .month(month)
                .date(draw.maybe(List.of(START.plusMonths(month - 1L).atEndOfMonth())))
                .coach(draw.maybe(draw.participants))
                .mode(draw.any(List.of(DeliveryMode.values())))
                .topic(draw.maybe(List.of(draw.text())))
                .build();
    }

    private Support support() {
        int from = month();
        return Support.builder()
                .kind(draw.any(List.of(SupportKind.values())))
                .provider(draw.maybe(draw.organisations))
                .fromMonth(from)
                .toMonth(months)
                .addTasks(draw.text())
                .build();
    }

    private Design design() {
        return Design.builder()
                .rationale(draw.maybe(List.of(draw.text())))
                .materials(draw.many(draw::text))
                .approach(draw.maybe(List.of(draw.text())))
                .tailoring(draw.many(draw::text))
                .adherencePlan(draw.maybe(List.of(draw.text())))
                .build();
    }
}
