package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import java.util.List;
import java.util.function.Function;

/**
 * How a number of attendances stand together. Amounts are without VAT.
 *
 * @param claims each attendance, by day and reference
 * @param reserved what drafts hold
 * @param billed what issued documents billed
 * @param credited what credit notes took back
 * @param paid what was paid
 */
public record LedgerPosition(List<ClaimPosition> claims, Money reserved, Money billed, Money credited, Money paid) {
    /** Copies the list. */
    public LedgerPosition {
        claims = List.copyOf(claims);
    }

    static LedgerPosition of(List<ClaimPosition> claims) {
        return new LedgerPosition(
                claims,
                sum(claims, ClaimPosition::reserved),
                sum(claims, ClaimPosition::billed),
                sum(claims, ClaimPosition::credited),
                sum(claims, ClaimPosition::paid));
    }

    private static Money sum(List<ClaimPosition> claims, Function<ClaimPosition, Money> amount) {
        return claims.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
