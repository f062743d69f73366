package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.programme.ActionPeriod;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Each team had contacts with a coach in the action periods that have ended. A contact in the month of a learning event, on an
 * unknown day, may be before or after the event: it makes a period unknown rather than coached. A programme that records any
 * contact is assumed to record all; if it records none, the result is unknown.
 *
 * @param contacts the minimum number of contacts of a team in an action period, 1 or more
 * @param enough the share of action periods that is enough, above 0 and at most 1
 */
@JsonTypeName("coached")
public record CoachingRule(int contacts, BigDecimal enough) implements IndicatorRule {
    /** @throws InvalidValueException if the number of contacts is below 1 or the share is not above 0 and at most 1 */
    public CoachingRule {
        Objects.requireNonNull(enough, "enough");
        Problems problems = new Problems().requireAtLeast(contacts, 1, "/contacts");
        Tally.requireShare(problems, enough, "/enough").throwIfAny();
    }

    @Override
    public IndicatorResult evaluate(IndicatorScope scope) {
        if (scope.collaborative().programme().coachingContacts().isEmpty()) {
            return IndicatorResult.of(scope.reason("no coaching contact is recorded", Presence.UNKNOWN, "/programme"));
        }
        List<ActionPeriod> ended = scope.index().endedPeriods();
        PairLimit.require(scope.teams().size(), ended.size(), "/programme/events", "teams x action periods");
        List<Answer> answers = scope.teams().stream()
                .flatMap(team -> {
                    TeamCoaching coaching = new TeamCoaching(scope.index(), team);
                    return ended.stream().map(period -> coaching.answer(period, contacts));
                })
                .toList();
        String what = contacts == 1
                ? "action periods had a contact with a coach"
                : "action periods had at least " + contacts + " contacts with a coach";
        return scope.count(what, answers, enough, "/programme/coachingContacts");
    }
}
