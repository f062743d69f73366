package io.github.qic.payments.account;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.ledger.AccountMovement;
import io.github.qic.payments.ledger.AllocatedAmount;
import io.github.qic.payments.ledger.LedgerView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The account of a supplier at the end of a day, from everything dated up to then, whenever it was recorded.
 *
 * @param supplier the supplier
 * @param asOf the day
 * @param items the documents not settled by then, by due date and number; holds are those now in force that began by then
 * @param onAccount the money not allocated to documents; negative if the supplier paid back more than it owed
 */
public record SupplierAccount(Id<Organisation> supplier, LocalDate asOf, List<OpenItem> items, Money onAccount) {
    private static final Comparator<OpenItem> ORDER = Comparator.comparing(OpenItem::due)
            .thenComparing(item -> item.document().number());

    /** Copies the list. */
    public SupplierAccount {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(onAccount, "onAccount");
        items = List.copyOf(items);
    }

    /** {@return the account of a supplier at the end of a day; without items if the ledger does not know it} */
    public static SupplierAccount of(LedgerView view, Id<Organisation> supplier, LocalDate asOf) {
        Objects.requireNonNull(supplier, "supplier");
        Map<String, Money> settled = new HashMap<>();
        Money onAccount = Money.ZERO;
        for (AccountMovement movement : view.movements(supplier)) {
            if (!movement.date().isAfter(asOf)) {
                for (AllocatedAmount part : movement.settled()) {
                    settled.merge(part.document().key(), part.amount(), Money::plus);
                }
                onAccount = onAccount.plus(movement.onAccount());
            }
        }
        List<OpenItem> items = view.documents(supplier).stream()
                .filter(document -> !document.issueDate().isAfter(asOf))
                .map(document -> item(view, document, asOf, settled))
                .filter(item -> !item.outstanding().isZero())
                .sorted(ORDER)
                .toList();
        return new SupplierAccount(supplier, asOf, items, onAccount);
    }

    private static OpenItem item(
            LedgerView view, BillingDocument document, LocalDate asOf, Map<String, Money> settled) {
        Money amount =
                document.owed().minus(settled.getOrDefault(document.number().key(), Money.ZERO));
        return new OpenItem(document, amount, view.held(document.supplier().id(), document.number(), asOf, amount));
    }

    /** {@return what is outstanding on the documents, less the money on account} */
    public Money balance() {
        return Money.sum(items.stream().map(OpenItem::outstanding)).minus(onAccount);
    }
}
