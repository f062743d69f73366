package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.TimeRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules that need more than one attendance: earlier claims, overlaps, caps. Decisions must come by day, start, gathering
 * and person, the order of claim ids, so that the order of the input never changes the result.
 */
final class ClaimLimits {
    private final TimeRules time;
    private final Map<Id<Participant>, List<EarlierClaim>> earlier;
    private final Map<Id<Participant>, PersonLimits> people = new HashMap<>();
    private final Function<PricedAttendance, PricingDecision> limits = this::limit;
    private final Function<PricedAttendance, PricingDecision> budget;
    private Money left;
    private boolean open = true;

    ClaimLimits(Scheme scheme, List<EarlierClaim> earlier) {
        this.time = scheme.time();
        this.earlier = earlier.stream()
                .collect(Collectors.groupingBy(claim -> claim.attendance().participant()));
        this.budget = scheme.budget().isPresent() ? this::withinBudget : priced -> priced;
        this.left = scheme.budget()
                .orElse(Money.ZERO)
                .minus(Money.sum(earlier.stream().map(EarlierClaim::total)));
    }

    /** New limits for one person. */
    PersonLimits of(Id<Participant> person) {
        return new PersonLimits(time, earlier.getOrDefault(person, List.of()));
    }

    PricingDecision apply(PricingDecision decision) {
        return decision.match(limits, rejected -> rejected);
    }

    private PricingDecision limit(PricedAttendance priced) {
        return people.computeIfAbsent(priced.source.participant(), this::of)
                .apply(priced)
                .match(budget, rejected -> rejected);
    }

    /** The first claim that does not fit closes the budget, so that no later claim is preferred for being small. */
    private PricingDecision withinBudget(PricedAttendance priced) {
        Money total = priced.total();
        open = open && total.compareTo(left) <= 0;
        if (!open) {
            return priced.rejected(RejectionReason.CAP_REACHED, "the budget of the scheme is used up");
        }
        left = left.minus(total);
        return priced;
    }
}
