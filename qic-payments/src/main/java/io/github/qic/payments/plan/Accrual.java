package io.github.qic.payments.plan;

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
 * What has been attended and not yet billed as of a day: the cost that belongs to the period though no invoice has come.
 *
 * @param asOf the day; attendances on it count
 * @param claims the claims still to be billed, in the order of the claims they were taken from
 */
public record Accrual(LocalDate asOf, List<Claim> claims) {
    /** Copies the list. */
    public Accrual {
        claims = List.copyOf(claims);
    }

    /**
     * {@return what is still to be billed}
     *
     * @param claims the claims
     * @param billed the claims that stand on an invoice in force
     * @param asOf the day; attendances on it count
     */
    public static Accrual of(Claims claims, Set<Id<Claim>> billed, LocalDate asOf) {
        return new Accrual(
                asOf,
                claims.claims().stream()
                        .filter(claim -> !claim.attendance().date().isAfter(asOf))
                        .filter(claim -> !billed.contains(claim.id()))
                        .toList());
    }

    /**
     * {@return what is still to be billed as a ledger stood on the day}
     *
     * @param claims the claims
     * @param ledger what was billed; documents issued after the day do not count, nor do drafts
     * @param asOf the day; attendances on it count
     */
    public static Accrual of(Claims claims, Ledger ledger, LocalDate asOf) {
        Map<ClaimReference, Money> billed = new HashMap<>();
        for (BillingDocument document : ledger.view().documents()) {
            if (!document.issueDate().isAfter(asOf)) {
                document.lines().forEach(line -> billed.merge(line.claim(), document.owed(line.net()), Money::plus));
            }
        }
        Set<Id<Claim>> ids = claims.claims().stream()
                .filter(claim -> !billed.getOrDefault(ClaimReference.of(claim.attendance()), Money.ZERO)
                        .isZero())
                .map(Claim::id)
                .collect(Collectors.toSet());
        return of(claims, ids, asOf);
    }

    /** {@return the amount still to be billed} */
    public Money total() {
        return claims.stream().map(Claim::total).reduce(Money.ZERO, Money::plus);
    }

    /** {@return the amount each employer has still to bill, by its id; people without an employer are left out} */
    public Map<Id<Organisation>, Money> byEmployer() {
        Map<Id<Organisation>, Money> amounts = new TreeMap<>();
        for (Claim claim : claims) {
            claim.employer().ifPresent(employer -> amounts.merge(employer, claim.total(), Money::plus));
        }
        return amounts;
    }
}
