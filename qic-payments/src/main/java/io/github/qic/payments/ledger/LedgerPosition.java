package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import java.util.List;
import java.util.Objects;

/**
 * The billing of several attendances in a ledger. Amounts exclude VAT.
 *
 * @param claims the position of each attendance, by day and reference
 */
public record LedgerPosition(List<ClaimPosition> claims) {
    /** Copies the list. */
    public LedgerPosition {
        Objects.requireNonNull(claims, "claims");
        claims = List.copyOf(claims);
    }

    /** {@return the amount reserved by drafts} */
    public Money reserved() {
        return Money.sum(claims.stream().map(ClaimPosition::reserved));
    }

    /** {@return the amount billed by issued documents} */
    public Money billed() {
        return Money.sum(claims.stream().map(ClaimPosition::billed));
    }

    /** {@return the amount credited} */
    public Money credited() {
        return Money.sum(claims.stream().map(ClaimPosition::credited));
    }

    /** {@return the amount paid} */
    public Money paid() {
        return Money.sum(claims.stream().map(ClaimPosition::paid));
    }
}
