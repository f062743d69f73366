package io.github.qic.payments.claim;

import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.scheme.Scheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules that need more than one attendance: earlier claims, overlaps, caps. Takes decisions by day, start, gathering and
 * person, the order of claim ids, so that the order of the input never changes the result.
 */
final class ClaimLimits {
    private final int dailyCap;
    private final Map<Id<Participant>, List<EarlierClaim>> earlier;
    private final Map<Id<Participant>, PersonLimits> people = new HashMap<>();
    private final Function<PricedAttendance, PricingDecision> budget;
    private final Function<PricedAttendance, PricingDecision> limits = this::limit;

    ClaimLimits(Scheme scheme, List<EarlierClaim> earlier) {
        this.dailyCap = scheme.time().dailyCapMinutes().orElse(Integer.MAX_VALUE);
        this.earlier = earlier.stream()
                .collect(Collectors.groupingBy(claim -> claim.attendance().participant()));
        this.budget = scheme.budget()
                .<Function<PricedAttendance, PricingDecision>>map(limit -> new BudgetLimit(limit, earlier)::apply)
                .orElse(priced -> priced);
    }

    /** New limits for one person. */
    PersonLimits of(Id<Participant> person) {
        return new PersonLimits(dailyCap, earlier.getOrDefault(person, List.of()));
    }

    PricingDecision apply(PricingDecision decision) {
        return decision.match(limits, rejected -> rejected);
    }

    private PricingDecision limit(PricedAttendance priced) {
        return people.computeIfAbsent(priced.source.participant(), this::of)
                .apply(priced)
                .match(budget, rejected -> rejected);
    }
}
