package io.github.qic.cmoc.indicator;

import io.github.qic.core.Collaborative;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.fact.Provenance;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.ActionPeriod;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.TeamMeeting;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule is evaluated on: one site or a whole collaborative, as it was on one day. Anything after that day is ignored;
 * anything with a month but no day counts from the first day of that month.
 *
 * @param collaborative the collaborative
 * @param site the site; empty for the whole collaborative
 * @param date the day
 * @param answers the recorded answers
 * @param figures figures from other modules or the application
 */
public record IndicatorScope(
        Collaborative collaborative,
        Optional<Id<Site>> site,
        LocalDate date,
        List<RecordedAnswer> answers,
        List<Fact> figures) {
    public IndicatorScope {
        answers = List.copyOf(answers);
        figures = List.copyOf(figures);
    }

    /** {@return a whole collaborative, without answers or figures} */
    public static IndicatorScope of(Collaborative collaborative, LocalDate date) {
        return new IndicatorScope(collaborative, Optional.empty(), date, List.of(), List.of());
    }

    /** {@return one site of the collaborative} */
    public IndicatorScope at(Id<Site> id) {
        return new IndicatorScope(collaborative, Optional.of(id), date, answers, figures);
    }

    /** The people who took part on the day; those who serve all sites belong to each. */
    List<Participant> people() {
        return present()
                .filter(person -> site.isEmpty()
                        || person.site().isEmpty()
                        || person.site().equals(site))
                .toList();
    }

    /** The members of a team on the day, whatever their site. */
    List<Participant> members(Team team) {
        return present().filter(person -> team.members().contains(person.id())).toList();
    }

    /** Excludes the people who deliver the programme. */
    private Stream<Participant> present() {
        var providers = collaborative.improvementTeamMembers();
        return collaborative.participants().stream()
                .filter(person -> !providers.contains(person.id()))
                .filter(person -> person.joined().stream().noneMatch(date::isBefore))
                .filter(person -> person.left().stream().noneMatch(date::isAfter));
    }

    boolean employedBy(Participant person, Collection<OrganisationKind> kinds) {
        return person.employer()
                .flatMap(collaborative::organisation)
                .map(Organisation::kind)
                .filter(kinds::contains)
                .isPresent();
    }

    List<Team> teams() {
        return collaborative.teams().stream()
                .filter(team -> team.site().isPresent())
                .filter(team -> site.isEmpty() || team.site().equals(site))
                .toList();
    }

    List<TeamMeeting> meetings() {
        var teams = teams().stream().map(Team::id).toList();
        return collaborative.programme().meetings().stream()
                .filter(meeting -> teams.contains(meeting.team()))
                .filter(this::happened)
                .toList();
    }

    List<LearningEvent> events() {
        return collaborative.programme().events().stream()
                .filter(this::happened)
                .toList();
    }

    List<ActionPeriod> endedPeriods() {
        var held = events().stream().map(LearningEvent::id).toList();
        return collaborative.programme().actionPeriods().stream()
                .filter(period -> held.contains(period.before()))
                .toList();
    }

    /** The number of months of the programme that have begun. */
    int months() {
        return Math.min(
                collaborative.programme().months(), collaborative.programme().monthOf(date));
    }

    boolean happened(Optional<LocalDate> day, int month) {
        return day.map(d -> !d.isAfter(date))
                .orElse(month <= collaborative.programme().monthOf(date));
    }

    private boolean happened(Gathering gathering) {
        return happened(gathering.slot().map(TimeSlot::date), gathering.month());
    }

    /** The last answer about the site up to the day, or else the last one about the whole collaborative. */
    Optional<RecordedAnswer> answer(Id<Question> question) {
        List<RecordedAnswer> given = answers.stream()
                .filter(answer ->
                        answer.question().equals(question) && !answer.date().isAfter(date))
                .sorted(Comparator.comparing(RecordedAnswer::date).reversed())
                .toList();
        return given.stream()
                .filter(answer -> site.isPresent() && answer.site().equals(site))
                .findFirst()
                .or(() ->
                        given.stream().filter(answer -> answer.site().isEmpty()).findFirst());
    }

    /** The latest figure of that name for this scope; of several on one day, the last in the list. */
    Optional<Fact> figure(String name) {
        return figures.stream()
                .filter(fact -> fact.name().equals(name))
                .filter(fact -> fact.about().map(Id::value).equals(site.map(Id::value)))
                .filter(fact -> fact.asOf().stream().noneMatch(date::isBefore))
                .reduce((a, b) -> asOf(b).isBefore(asOf(a)) ? a : b);
    }

    private static LocalDate asOf(Fact fact) {
        return fact.asOf().orElse(LocalDate.MIN);
    }

    IndicatorResult count(String what, List<Answer> answers, BigDecimal enough, String path) {
        Tally tally = Tally.of(answers);
        return IndicatorResult.of(reason(tally.text(what), tally.presence(enough), path));
    }

    PresenceReason reason(String text, Presence presence, String path) {
        return PresenceReason.builder()
                .text(text)
                .presence(presence)
                .source("collaborative " + path)
                .origin(origin(path))
                .build();
    }

    /** The most specific entry that covers the path decides. */
    private Optional<Origin> origin(String path) {
        return collaborative.provenance().stream()
                .filter(entry -> (path + "/").startsWith(entry.path() + "/"))
                .max(Comparator.comparingInt(entry -> entry.path().length()))
                .map(Provenance::origin);
    }
}
