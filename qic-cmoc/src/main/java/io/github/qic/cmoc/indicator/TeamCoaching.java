package io.github.qic.cmoc.indicator;

import io.github.qic.core.people.Team;
import io.github.qic.core.programme.ActionPeriod;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.CoachingContact;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The coaching contacts of one team, by action period. */
final class TeamCoaching {
    private final CollaborativeIndex index;
    private final List<CoachingContact> contacts;

    TeamCoaching(CollaborativeIndex index, Team team) {
        this.index = index;
        contacts = index.contacts(team);
    }

    Answer answer(ActionPeriod period, int fewest) {
        long certain =
                contacts.stream().filter(c -> within(c, period) == Answer.YES).count();
        long possible =
                contacts.stream().filter(c -> within(c, period) != Answer.NO).count();
        return certain >= fewest ? Answer.YES : possible >= fewest ? Answer.UNKNOWN : Answer.NO;
    }

    private Answer within(CoachingContact contact, ActionPeriod period) {
        return both(
                order(day(period.after()), period.fromMonth(), contact.date(), contact.month()),
                order(contact.date(), contact.month(), day(period.before()), period.toMonth()));
    }

    /** Whether the first is before the second: by days if both are known, else by months. */
    private static Answer order(
            Optional<LocalDate> first, int firstMonth, Optional<LocalDate> second, int secondMonth) {
        if (firstMonth != secondMonth) {
            return firstMonth < secondMonth ? Answer.YES : Answer.NO;
        }
        if (first.isEmpty() || second.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return first.get().isBefore(second.get()) ? Answer.YES : Answer.NO;
    }

    private static Answer both(Answer one, Answer other) {
        if (one == Answer.NO || other == Answer.NO) {
            return Answer.NO;
        }
        return one == Answer.YES && other == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }

    private Optional<LocalDate> day(Id<Gathering> event) {
        return index.collaborative.gathering(event).flatMap(Gathering::slot).map(TimeSlot::date);
    }
}
