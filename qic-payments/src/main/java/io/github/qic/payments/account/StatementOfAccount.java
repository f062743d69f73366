package io.github.qic.payments.account;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.ledger.AccountMovement;
import io.github.qic.payments.ledger.LedgerView;
import io.github.qic.payments.pay.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The documents, payments and write-offs of a supplier in a period, with the balance after each: what the buyer owes, less money on
 * account, including VAT. Entries that only allocate money to documents change no balance and are left out.
 *
 * @param supplier the supplier
 * @param period the period
 * @param opening the balance before it
 * @param rows the movements, by day and in the order they were recorded
 */
public record StatementOfAccount(Id<Organisation> supplier, DateRange period, Money opening, List<Row> rows) {
    private static final Comparator<AccountMovement> ORDER =
            Comparator.comparing(AccountMovement::date).thenComparing(AccountMovement::revision);

    /**
     * A movement.
     *
     * @param movement the movement
     * @param balance the balance after it
     */
    public record Row(AccountMovement movement, Money balance) {
        public Row {
            Objects.requireNonNull(movement, "movement");
            Objects.requireNonNull(balance, "balance");
        }
    }

    /** Copies the list. */
    public StatementOfAccount {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(opening, "opening");
        Objects.requireNonNull(rows, "rows");
        rows = List.copyOf(rows);
    }

    /** {@return the statement of account of a supplier; without rows if the ledger does not know it} */
    public static StatementOfAccount of(LedgerView view, Id<Organisation> supplier, DateRange period) {
        Objects.requireNonNull(supplier, "supplier");
        Money opening = Money.ZERO;
        Money balance = Money.ZERO;
        List<Row> rows = new ArrayList<>();
        for (AccountMovement movement :
                view.movements(supplier).stream().sorted(ORDER).toList()) {
            balance = balance.plus(movement.change());
            if (movement.date().isBefore(period.from())) {
                opening = balance;
            } else if (period.contains(movement.date()) && movement.kind() != AccountMovement.Kind.ALLOCATION) {
                rows.add(new Row(movement, balance));
            }
        }
        return new StatementOfAccount(supplier, period, opening, rows);
    }

    /** {@return the balance after the period} */
    public Money closing() {
        return rows.isEmpty() ? opening : rows.get(rows.size() - 1).balance();
    }
}
