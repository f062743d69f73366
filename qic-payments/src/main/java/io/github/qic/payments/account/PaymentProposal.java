package io.github.qic.payments.account;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.PaymentAccount;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.ledger.AllocatedAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a payment run pays to one supplier.
 *
 * @param supplier the supplier as it was last recorded, with the account to pay into
 * @param amount the amount to pay; zero if money on account and credits cover all that is due
 * @param allocated what the payment settles; credits of the supplier are negative
 * @param fromAccount what money on account settles
 * @param changedAccounts the accounts that its unpaid documents show instead of the recorded one; if there are any, make sure that
 *     the change was verified
 */
public record PaymentProposal(
        Supplier supplier,
        Money amount,
        List<AllocatedAmount> allocated,
        List<AllocatedAmount> fromAccount,
        List<PaymentAccount> changedAccounts) {
    /** Copies the lists. */
    public PaymentProposal {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(allocated, "allocated");
        Objects.requireNonNull(fromAccount, "fromAccount");
        Objects.requireNonNull(changedAccounts, "changedAccounts");
        allocated = List.copyOf(allocated);
        fromAccount = List.copyOf(fromAccount);
        changedAccounts = List.copyOf(changedAccounts);
    }

    /** {@return what to pay of some items that are due; empty if nothing is due on balance} */
    static Optional<PaymentProposal> of(Supplier supplier, List<OpenItem> due, Money onAccount) {
        Money sum = Money.sum(due.stream().map(OpenItem::payable));
        if (sum.compareTo(Money.ZERO) <= 0) {
            return Optional.empty();
        }
        Money left = onAccount.max(Money.ZERO).min(sum);
        Money amount = sum.minus(left);
        List<AllocatedAmount> allocated = new ArrayList<>();
        List<AllocatedAmount> fromAccount = new ArrayList<>();
        for (OpenItem item : due) {
            Money payable = item.payable();
            // Money on account covers nothing of a credit.
            Money part = amount.isZero() ? payable : payable.min(left).max(Money.ZERO);
            left = left.minus(part);
            add(fromAccount, item.document(), part);
            add(allocated, item.document(), payable.minus(part));
        }
        List<PaymentAccount> others = due.stream()
                .map(item -> item.document().supplier().account())
                .distinct()
                .filter(account -> !account.equals(supplier.account()))
                .toList();
        return Optional.of(new PaymentProposal(supplier, amount, allocated, fromAccount, others));
    }

    private static void add(List<AllocatedAmount> amounts, BillingDocument document, Money amount) {
        if (!amount.isZero()) {
            amounts.add(new AllocatedAmount(document.number(), amount));
        }
    }
}
