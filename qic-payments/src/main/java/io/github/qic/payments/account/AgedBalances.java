package io.github.qic.payments.account;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.ledger.LedgerView;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The aged list: what is outstanding at the end of a day by supplier and days after the due date.
 *
 * @param asOf the day
 * @param suppliers the suppliers with anything outstanding or on account, by id
 */
public record AgedBalances(LocalDate asOf, List<AgedBalance> suppliers) {
    /** Copies the list. */
    public AgedBalances {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(suppliers, "suppliers");
        suppliers = List.copyOf(suppliers);
    }

    /** {@return the aged list at the end of a day} */
    public static AgedBalances of(LedgerView view, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return new AgedBalances(
                asOf,
                view.suppliers().stream()
                        .map(Supplier::id)
                        .map(supplier -> SupplierAccount.of(view, supplier, asOf))
                        .filter(account -> !account.items().isEmpty()
                                || !account.onAccount().isZero())
                        .map(AgedBalance::of)
                        .toList());
    }

    /** {@return what is outstanding in a band} */
    public Money in(AgeBand band) {
        Objects.requireNonNull(band, "band");
        return Money.sum(suppliers.stream().map(supplier -> supplier.in(band)));
    }

    /** {@return all that is outstanding, less the money on account} */
    public Money balance() {
        return Money.sum(suppliers.stream().map(AgedBalance::balance));
    }
}
