package io.github.qic.payments.account;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import java.util.Objects;

/**
 * The money that moved between the buyer and one supplier.
 *
 * @param supplier the supplier
 * @param paid what was paid to it
 * @param repaid what it paid back, positive
 */
public record CashTotal(Id<Organisation> supplier, Money paid, Money repaid) {
    public CashTotal {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(paid, "paid");
        Objects.requireNonNull(repaid, "repaid");
    }

    /** {@return what was paid, less what was paid back} */
    public Money net() {
        return paid.minus(repaid);
    }
}
