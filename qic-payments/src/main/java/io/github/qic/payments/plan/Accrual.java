package io.github.qic.payments.plan;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Claims;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
