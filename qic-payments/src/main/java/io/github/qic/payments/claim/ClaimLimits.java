package io.github.qic.payments.claim;

import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one attendance cannot tell: earlier claims, overlaps, caps. Takes decisions by day, start, gathering and person, the
 * order of claim ids, so that the order of the input never changes the result.
 */
final class ClaimLimits {
    private final Pricing pricing;
    private final Map<Id<Participant>, List<EarlierClaim>> earlier;
    private final Map<Id<Participant>, PersonLimits> people = new HashMap<>();
    private final @Nullable BudgetLimit budget;

    ClaimLimits(Pricing pricing) {
        this.pricing = pricing;
        this.earlier = pricing.earlierClaims().stream()
                .collect(Collectors.groupingBy(claim -> claim.attendance().participant()));
        this.budget = pricing.scheme()
                .budget()
                .map(b -> new BudgetLimit(b, pricing.earlierClaims()))
                .orElse(null);
    }

    private PersonLimits person(Id<Participant> id) {
        return people.computeIfAbsent(id, key -> new PersonLimits(pricing, earlier.getOrDefault(key, List.of())));
    }

    PricingDecision pass(PricingDecision decision) {
        if (!(decision instanceof PricedAttendance accepted)) {
            return decision;
        }
        PricingDecision passed = person(accepted.source.participant()).pass(accepted);
        return passed instanceof PricedAttendance paid && budget != null ? budget.pass(paid) : passed;
    }
}
