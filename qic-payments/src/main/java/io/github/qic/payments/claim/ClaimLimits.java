package io.github.qic.payments.claim;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
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
    /** A budget has one period. */
    private static final String PROGRAMME = "";

    private final TimeRules time;
    private final Pricer pricer;
    private final Map<Id<Participant>, List<EarlierClaim>> earlier;
    private final Map<Id<Participant>, List<EarlierClaim>> billed;
    private final Map<AttendanceKey, Long> billedTotals = new HashMap<>();
    private final Map<Id<Participant>, PersonLimits> people = new HashMap<>();
    // Fields, since a method reference in a method would be made again for each attendance.
    private final Function<Id<Participant>, PersonLimits> newPerson = this::of;
    private final Function<PricedAttendance, PricingDecision> limits = this::limit;
    private final Function<PricedAttendance, PricingDecision> budget;
    private final LimitUse spent = new LimitUse();
    private final long most;
    private boolean open = true;

    ClaimLimits(Pricing pricing, Pricer pricer) {
        this.pricer = pricer;
        this.time = pricing.scheme().time();
        this.earlier = byPerson(pricing.earlierClaims());
        this.billed = byPerson(pricing.billed());
        this.budget = pricing.scheme().budget().isPresent() ? this::withinBudget : priced -> priced;
        this.most = pricing.scheme().budget().orElse(Money.ZERO).pence();
        pricing.earlierClaims()
                .forEach(claim -> spent.addEarlier(PROGRAMME, claim.total().pence()));
        for (EarlierClaim claim : pricing.billed()) {
            spent.addBilled(PROGRAMME, claim.total().pence());
            billedTotals.put(claim.attendance(), claim.total().pence());
        }
    }

    private static Map<Id<Participant>, List<EarlierClaim>> byPerson(List<EarlierClaim> claims) {
        return claims.stream()
                .collect(Collectors.groupingBy(claim -> claim.attendance().participant()));
    }

    /** New limits for one person. */
    PersonLimits of(Id<Participant> person) {
        return new PersonLimits(
                time, earlier.getOrDefault(person, List.of()), billed.getOrDefault(person, List.of()), pricer);
    }

    PricingDecision apply(PricingDecision decision) {
        return decision.match(limits, rejected -> rejected);
    }

    private PricingDecision limit(PricedAttendance priced) {
        return people.computeIfAbsent(priced.source.participant(), newPerson)
                .apply(priced)
                .match(budget, rejected -> rejected);
    }

    /** The first claim that does not fit closes the budget, so that no later claim is preferred for being small. */
    private PricingDecision withinBudget(PricedAttendance priced) {
        long total = priced.total().pence();
        long before = billedTotals.isEmpty() ? 0 : billedTotals.getOrDefault(priced.attendance(), 0L);
        long left = spent.left(PROGRAMME, most, before);
        if (before > 0 && left < before) {
            return priced.rejected(RejectionReason.CAP_REACHED, "is billed beyond the budget of the scheme");
        }
        open = open && total <= left;
        if (open || total <= before) {
            spent.grant(PROGRAMME, total, before);
            return priced;
        }
        spent.grant(PROGRAMME, before, before);
        return before == 0
                ? priced.rejected(RejectionReason.CAP_REACHED, "the budget of the scheme is used up")
                : priced.rejected(
                        RejectionReason.NO_ROOM_FOR_MORE, "stays as billed: the budget has no room for the difference");
    }
}
