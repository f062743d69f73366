package io.github.qic.payments.ledger;

import io.github.qic.core.internal.collect.Chain;
import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.Supplier;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The account of one supplier.
 *
 * @param supplier the supplier as it was last recorded
 * @param outstanding what is still to be paid on its documents
 * @param onAccount money paid and not allocated to documents; negative if the supplier paid back more than it owed
 * @param movements what changed the account, in order
 * @param months the months of the attendances that it ever drafted or billed
 */
record AccountRecord(
        @Nullable Supplier supplier,
        Money outstanding,
        Money onAccount,
        @Nullable Chain<AccountMovement> movements,
        @Nullable Chain<YearMonth> months) {
    static final AccountRecord NEW = new AccountRecord(null, Money.ZERO, Money.ZERO, null, null);

    AccountRecord recorded(Supplier now) {
        return new AccountRecord(now, outstanding, onAccount, movements, months);
    }

    AccountRecord plusOutstanding(Money change) {
        return new AccountRecord(supplier, outstanding.plus(change), onAccount, movements, months);
    }

    AccountRecord plusOnAccount(Money change) {
        return new AccountRecord(supplier, outstanding, onAccount.plus(change), movements, months);
    }

    AccountRecord plus(AccountMovement movement) {
        return new AccountRecord(supplier, outstanding, onAccount, new Chain<>(movement, movements), months);
    }

    AccountRecord plus(YearMonth month) {
        return new AccountRecord(supplier, outstanding, onAccount, movements, new Chain<>(month, months));
    }
}
