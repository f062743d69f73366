package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.core.people.Site;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The learning events held so far brought people of several sites together, according to the register. For a site, it has to
 * be one of them. People who serve all sites count for none. An event without any attendance is unknown.
 *
 * @param sites the minimum number of sites at one event, 2 or more
 * @param enough the share of events that is enough, above 0 and at most 1
 */
@JsonTypeName("shared-events")
public record SharedEventsRule(int sites, BigDecimal enough) implements IndicatorRule {
    /** @throws InvalidValueException if the number of sites is below 2 or the share is not above 0 and at most 1 */
    public SharedEventsRule {
        Objects.requireNonNull(enough, "enough");
        Problems problems = new Problems().requireAtLeast(sites, 2, "/sites");
        Tally.requireShare(problems, enough, "/enough").throwIfAny();
    }

    @Override
    public IndicatorResult evaluate(IndicatorScope scope) {
        Map<Id<Gathering>, Set<Id<Site>>> sitesAt = scope.index().sitesAt();
        List<Answer> answers = scope.index().events().stream()
                .map(LearningEvent::id)
                .map(event -> shared(Optional.ofNullable(sitesAt.get(event)), scope.site()))
                .toList();
        String what = "learning events brought people of " + sites + " or more sites together"
                + (scope.site().isPresent() ? ", this one among them" : "");
        return scope.count(what, answers, enough, "/register");
    }

    private Answer shared(Optional<Set<Id<Site>>> present, Optional<Id<Site>> host) {
        if (present.isEmpty()) {
            return Answer.UNKNOWN;
        }
        boolean shared = present.get().size() >= sites && host.stream().allMatch(present.get()::contains);
        return shared ? Answer.YES : Answer.NO;
    }
}
