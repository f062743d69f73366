package io.github.qic.payments.plan;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.ledger.Ledger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The claims for attendances that were not yet billed as of a day: a cost of the period without an invoice.
 *
 * @param asOf the day, inclusive
 * @param claims the claims still to be billed, in their original order
 */
public record Accrual(LocalDate asOf, List<Claim> claims) {
    public Accrual {
        claims = List.copyOf(claims);
    }

    /** {@return what is still to be billed as of a day, given the claims that are on an invoice in force} */
    public static Accrual of(Claims claims, Set<Id<Claim>> billed, LocalDate asOf) {
        return new Accrual(
                asOf,
                claims.claims().stream()
                        .filter(claim -> !claim.attendance().date().isAfter(asOf))
                        .filter(claim -> !billed.contains(claim.id()))
                        .toList());
    }

    /** {@return what is still to be billed by a ledger, of which drafts and documents issued after the day do not count} */
    public static Accrual of(Id<Collaborative> collaborative, Claims claims, Ledger ledger, LocalDate asOf) {
        Map<ClaimReference, Money> billed = new HashMap<>();
        for (BillingDocument document : ledger.view().documents()) {
            if (!document.issueDate().isAfter(asOf)) {
                document.lines().forEach(line -> billed.merge(line.claim(), document.owed(line.net()), Money::plus));
            }
        }
        Set<Id<Claim>> ids = claims.claims().stream()
                .filter(claim -> !billed.getOrDefault(ClaimReference.of(collaborative, claim.attendance()), Money.ZERO)
                        .isZero())
                .map(Claim::id)
                .collect(Collectors.toSet());
        return of(claims, ids, asOf);
    }

    /** {@return the amount still to be billed} */
    public Money total() {
        return Money.sum(claims.stream().map(Claim::total));
    }

    /** {@return the amount still to be billed by each employer, by its id; people without an employer are not included} */
    public Map<Id<Organisation>, Money> byEmployer() {
        Map<Id<Organisation>, Money> amounts = new TreeMap<>();
        for (Claim claim : claims) {
            claim.employer().ifPresent(employer -> amounts.merge(employer, claim.total(), Money::plus));
        }
        return amounts;
    }
}
