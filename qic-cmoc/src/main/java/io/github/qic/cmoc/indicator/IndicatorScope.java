package io.github.qic.cmoc.indicator;

import io.github.qic.core.Collaborative;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.TeamMeeting;
import io.github.qic.core.valid.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule is evaluated on: one site or a whole collaborative, as it was on one day. Anything after that day is ignored, but shows
 * that a log is kept; anything with a month but no day counts from the first day of that month. The scopes of all sites share what is
 * looked up in the collaborative, so evaluate each at {@link #at} of one scope. Immutable.
 */
public final class IndicatorScope {
    private final CollaborativeIndex index;
    private final RecordedAnswers answers;
    private final RecordedFigures figures;
    private final Optional<Id<Site>> site;

    private IndicatorScope(
            CollaborativeIndex index, RecordedAnswers answers, RecordedFigures figures, Optional<Id<Site>> site) {
        this.index = index;
        this.answers = answers;
        this.figures = figures;
        this.site = site;
    }

    /** {@return a whole collaborative, without answers or figures} */
    public static IndicatorScope of(Collaborative collaborative, LocalDate date) {
        Objects.requireNonNull(date, "date");
        return new IndicatorScope(
                new CollaborativeIndex(collaborative, date),
                new RecordedAnswers(List.of(), date),
                new RecordedFigures(List.of(), date),
                Optional.empty());
    }

    /** {@return the scope with these recorded answers, which replace any earlier ones} */
    public IndicatorScope answers(List<RecordedAnswer> given) {
        return new IndicatorScope(index, new RecordedAnswers(given, date()), figures, site);
    }

    /** {@return the scope with these figures, from other modules or the application, which replace any earlier ones} */
    public IndicatorScope figures(List<Fact> given) {
        return new IndicatorScope(index, answers, new RecordedFigures(given, date()), site);
    }

    /** {@return one site of the collaborative} */
    public IndicatorScope at(Id<Site> id) {
        return new IndicatorScope(index, answers, figures, Optional.of(id));
    }

    /** {@return the collaborative} */
    public Collaborative collaborative() {
        return index.collaborative;
    }

    /** {@return the site; empty for the whole collaborative} */
    public Optional<Id<Site>> site() {
        return site;
    }

    /** {@return the day} */
    public LocalDate date() {
        return index.date;
    }

    CollaborativeIndex index() {
        return index;
    }

    /** The people who took part on the day; those who serve all sites belong to each. */
    List<Participant> people() {
        return index.people(site);
    }

    boolean employedBy(Participant person, Collection<OrganisationKind> kinds) {
        return person.employer()
                .flatMap(collaborative()::organisation)
                .map(Organisation::kind)
                .filter(kinds::contains)
                .isPresent();
    }

    List<Team> teams() {
        return index.teams(site);
    }

    List<TeamMeeting> meetings() {
        return teams().stream().flatMap(team -> index.meetings(team).stream()).toList();
    }

    /** The number of months of the programme that have begun. */
    int months() {
        return Math.min(
                collaborative().programme().months(),
                collaborative().programme().monthOf(date()));
    }

    /** The last answer about the site up to the day, or else the last one about the whole collaborative. */
    Optional<RecordedAnswer> answer(Id<Question> question) {
        return answers.last(question, site);
    }

    /** The latest figure of that name for this scope; of several on one day, the last in the list. */
    Optional<Fact> figure(String name) {
        return figures.latest(name, site);
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
                .origin(index.origin(path))
                .build();
    }
}
