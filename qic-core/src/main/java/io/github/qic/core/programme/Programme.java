package io.github.qic.core.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What a collaborative delivers and when: events, meetings and action periods, by month of the programme. */
@Value.Immutable
@JsonDeserialize(builder = Programme.Builder.class)
public sealed interface Programme permits ImmutableProgramme {
    /** {@return the calendar month that is month 1, in the years 1 to 9999} */
    YearMonth start();

    /** {@return its length in months, 1 to 120} */
    int months();

    /** {@return the learning events, in order of month and day} */
    List<LearningEvent> events();

    /** {@return the meetings of teams} */
    List<TeamMeeting> meetings();

    /** {@return the names of the action periods; empty to number them} */
    List<String> actionPeriodNames();

    /** {@return its design, as described by the people who planned it} */
    Optional<Design> design();

    /** {@return how people were released from normal duties; for anybody not listed this is unknown} */
    List<Release> releases();

    /** {@return the coaching contacts with teams} */
    List<CoachingContact> coachingContacts();

    /** {@return the people, tools and evidence that teams were pointed to} */
    List<Signpost> signposts();

    /** {@return the issues of the newsletter} */
    List<Newsletter> newsletters();

    /** {@return the calls between teams, planned or held} */
    List<ConferenceCall> conferenceCalls();

    /** {@return the support that relieved teams of work} */
    List<Support> support();

    /** {@return the changes made while it ran} */
    List<Modification> modifications();

    /** {@return the progress of teams, as judged by people} */
    List<ProgressScore> progressScores();

    /** {@return the calendar month of a month of the programme, counted from 1; {@code month} may be after its end} */
    default YearMonth calendarMonth(int month) {
        return start().plusMonths(month - 1L);
    }

    /** {@return the month of the programme that contains a day: 0 or less before its start, more than its length after its end} */
    default int monthOf(LocalDate date) {
        long month = start().until(YearMonth.from(date), ChronoUnit.MONTHS) + 1;
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, month));
    }

    /** {@return all gatherings: events, then meetings} */
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

    /** {@return its phases in the form of a Breakthrough Series, in order; empty if there are no events} */
    default List<Phase> phases() {
        return Phases.of(this);
    }

    /** {@return the releases by participant, in order; built once} */
    @Value.Lazy
    @JsonIgnore
    default Map<Id<Participant>, Release> releasesByParticipant() {
        return Maps.byKey(releases(), Release::participant);
    }

    /** {@return how a person was released from normal duties, if known} */
    default Optional<Release> release(Id<Participant> participant) {
        Objects.requireNonNull(participant, "participant");
        return Optional.ofNullable(releasesByParticipant().get(participant));
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
         * @throws InvalidValueException if an event is outside the programme, out of order, or not in its stated month, or an event or
         *     meeting has the id of another
         */
        @Override
        public Programme build() {
            Programme programme = super.build();
            return ProgrammeRules.check(programme).returnIfNone(programme);
        }
    }
}
