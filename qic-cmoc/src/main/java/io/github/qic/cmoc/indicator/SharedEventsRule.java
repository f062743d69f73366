package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.List;

/**
 * The learning events held so far brought people of several sites together, according to the register. For a site, it has to
 * be one of them. People who serve all sites count for none. An event without any attendance is unknown.
 *
 * @param sites the minimum number of sites at one event, 2 or more
 * @param enough the share of events that is enough, above 0 and at most 1
 */
@JsonTypeName("shared-events")
public record SharedEventsRule(int sites, BigDecimal enough) implements IndicatorRule {
    public SharedEventsRule {
        Problems problems = new Problems().require(sites >= 2, "/sites", "must be 2 or more");
        ShareRules.require(problems, enough, "/enough").throwIfAny();
    }

    @Override
    public IndicatorResult evaluate(IndicatorScope scope) {
        GatheringSites guests = new GatheringSites(scope);
        List<Answer> answers = scope.events().stream()
                .map(LearningEvent::id)
                .map(event -> guests.shared(event, sites))
                .toList();
        String what = "learning events brought people of " + sites + " or more sites together"
                + (scope.site().isPresent() ? ", this one among them" : "");
        return scope.count(what, answers, enough, "/register");
    }
}
