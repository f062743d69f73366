package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.core.programme.ActionPeriod;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.List;

/**
 * Each team had contacts with a coach in the action periods that have ended. A contact whose month is that of a learning
 * event, and whose day is not known, may lie on either side of the event: it makes a period unknown rather than coached. A
 * programme that records any contact is taken to record all; where none is recorded, nothing is known.
 *
 * @param contacts the fewest contacts of a team in an action period, 1 or more
 * @param enough the share of action periods that is enough, above 0 to 1
 */
@JsonTypeName("coached")
public record CoachingRule(int contacts, BigDecimal enough) implements IndicatorRule {
    public CoachingRule {
        new Problems()
                .require(contacts >= 1, "/contacts", "must be 1 or more")
                .require(IndicatorScope.isShare(enough), "/enough", "must be above 0 and at most 1")
                .throwIfAny();
    }

    @Override
    public IndicatorResult evaluate(IndicatorScope scope) {
        if (scope.collaborative().programme().coachingContacts().isEmpty()) {
            return IndicatorResult.of(scope.ground("no coaching contact is recorded", Presence.UNKNOWN, "/programme"));
        }
        List<ActionPeriod> ended = scope.endedPeriods();
        List<Answer> answers = scope.teams().stream()
                .flatMap(team -> {
                    TeamCoaching coaching = new TeamCoaching(scope, team.id());
                    return ended.stream().map(period -> coaching.answer(period, contacts));
                })
                .toList();
        String what = contacts == 1
                ? "action periods had a contact with a coach"
                : "action periods had at least " + contacts + " contacts with a coach";
        return scope.count(what, answers, enough, "/programme/coachingContacts");
    }
}
