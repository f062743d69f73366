package io.github.qic.cmoc.indicator;

import io.github.qic.core.people.Team;
import io.github.qic.core.programme.ActionPeriod;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.CoachingContact;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.time.YearMonth;
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
        Days day = days(contact.date(), contact.month());
        return both(
                days(day(period.after()), period.fromMonth()).before(day),
                day.before(days(day(period.before()), period.toMonth())));
    }

    private Days days(Optional<LocalDate> day, int month) {
        YearMonth in = index.collaborative.programme().calendarMonth(month);
        return new Days(day.orElse(in.atDay(1)), day.orElse(in.atEndOfMonth()));
    }

    /** The days on which something may have been: one if it is known, else those of its month. */
    private record Days(LocalDate first, LocalDate last) {
        Answer before(Days other) {
            if (last.isBefore(other.first)) {
                return Answer.YES;
            }
            return first.isBefore(other.last) ? Answer.UNKNOWN : Answer.NO;
        }
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
