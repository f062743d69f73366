package io.github.qic.payments.account;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.ledger.LedgerView;
import io.github.qic.payments.pay.DateRange;
import java.util.List;
import java.util.Objects;

/**
 * What was paid in a period, as the bank shows it, including what settles only a part of a document, or no document yet.
 *
 * @param period the period
 * @param suppliers the suppliers with any payment in it, by id
 */
public record CashTotals(DateRange period, List<CashTotal> suppliers) {
    /** Copies the list. */
    public CashTotals {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(suppliers, "suppliers");
        suppliers = List.copyOf(suppliers);
    }

    /** {@return the payments dated in a period} */
    public static CashTotals of(LedgerView view, DateRange period) {
        Objects.requireNonNull(period, "period");
        return new CashTotals(
                period,
                view.suppliers().stream()
                        .map(Supplier::id)
                        .map(supplier -> of(view, supplier, period))
                        .filter(total ->
                                !total.paid().isZero() || !total.repaid().isZero())
                        .toList());
    }

    /** {@return the payments of one supplier dated in a period} */
    public static CashTotal of(LedgerView view, Id<Organisation> supplier, DateRange period) {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(period, "period");
        List<Money> amounts = view.movements(supplier).stream()
                .filter(movement -> period.contains(movement.date()))
                .map(movement -> movement.paid())
                .toList();
        return new CashTotal(
                supplier,
                Money.sum(amounts.stream().filter(amount -> !amount.isNegative())),
                Money.sum(amounts.stream().filter(Money::isNegative)).negated());
    }

    /** {@return what was paid to all suppliers, less what was paid back} */
    public Money net() {
        return Money.sum(suppliers.stream().map(CashTotal::net));
    }
}
