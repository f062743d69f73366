package io.github.qic.core.programme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What a collaborative delivers and when: events, meetings and the time between, by the month of the programme. */
@Value.Immutable
@JsonDeserialize(builder = Programme.Builder.class)
public interface Programme {
    /** {@return the calendar month that is month 1, in the years 1 to 9999} */
    YearMonth start();

    /** {@return how many months it lasts, 1 to 120} */
    int months();

    /** {@return the learning events, in order of month and day} */
    List<LearningEvent> events();

    /** {@return the meetings of teams} */
    List<TeamMeeting> meetings();

    /** {@return what the action periods are called, one name each; nothing to have them numbered} */
    List<String> actionPeriodNames();

    /** {@return what it is meant to be, in words} */
    Optional<Design> design();

    /** {@return what makes it possible for people to take part; nothing is known of people who are not in it} */
    List<Release> releases();

    /** {@return the coaching that teams had} */
    List<CoachingContact> coachingContacts();

    /** {@return what teams were pointed to} */
    List<Signpost> signposts();

    /** {@return the issues of the newsletter} */
    List<Newsletter> newsletters();

    /** {@return the calls between teams, planned or held} */
    List<ConferenceCall> conferenceCalls();

    /** {@return the help that relieved teams of work} */
    List<Support> support();

    /** {@return what was changed while it ran} */
    List<Modification> modifications();

    /** {@return how far teams were, as people judged it} */
    List<ProgressScore> progressScores();

    /**
     * {@return the calendar month of a month of the programme}
     *
     * @param month the month of the programme, from 1; may lie beyond its end
     */
    default YearMonth calendarMonth(int month) {
        return start().plusMonths(month - 1L);
    }

    /**
     * {@return the month of the programme a day lies in: 0 or less before it begins, more than its months after it ends}
     *
     * @param date the day
     */
    default int monthOf(LocalDate date) {
        long month = start().until(YearMonth.from(date), ChronoUnit.MONTHS) + 1;
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, month));
    }

    /** {@return everything whose attendance is kept: events, then meetings} */
    default Stream<Gathering> gatherings() {
        return Stream.concat(events().stream(), meetings().stream());
    }

    /** {@return the action periods between the learning events, in order} */
    default List<ActionPeriod> actionPeriods() {
        return IntStream.range(1, events().size())
                .mapToObj(i -> new ActionPeriod(
                        actionPeriodNames().isEmpty()
                                ? "Action period " + i
                                : actionPeriodNames().get(i - 1),
                        events().get(i - 1).id(),
                        events().get(i).id(),
                        events().get(i - 1).month(),
                        events().get(i).month()))
                .toList();
    }

    /** {@return its parts in the shape of a Breakthrough Series, in order; nothing without events} */
    default List<Phase> phases() {
        return Phases.of(this);
    }

    /**
     * {@return what is known of the release of a person}
     *
     * @param participant the person
     */
    default Optional<Release> release(Id<Participant> participant) {
        return releases().stream()
                .filter(r -> r.participant().equals(participant))
                .findFirst();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableProgramme.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException for events outside the programme, out of order, or whose day is not in
         *     their month
         */
        @Override
        public Programme build() {
            Programme programme = super.build();
            return ProgrammeRules.check(programme).returnIfNone(programme);
        }
    }
}
