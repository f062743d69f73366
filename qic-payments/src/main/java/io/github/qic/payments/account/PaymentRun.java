package io.github.qic.payments.account;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.ledger.Allocation;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerView;
import io.github.qic.payments.ledger.Payment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What to pay to all suppliers on a day: the invoices due by then, without what is on hold or disputed, less credits and money on
 * account. It proposes; what the bank then pays is recorded with {@link #record}.
 *
 * @param date the day of payment
 * @param proposals what to pay, by supplier id
 */
public record PaymentRun(LocalDate date, List<PaymentProposal> proposals) {
    private static final String ON_ACCOUNT = ".on-account";
    /** An id has at most 64 characters. */
    private static final int LONGEST_REFERENCE = 64 - ON_ACCOUNT.length();

    /** Copies the list. */
    public PaymentRun {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(proposals, "proposals");
        proposals = List.copyOf(proposals);
    }

    /**
     * {@return the payment run of a day}
     *
     * @param date the day of payment
     * @param dueBy the last due date of the invoices to pay; credits are set off whenever they are due
     */
    public static PaymentRun of(LedgerView view, LocalDate date, LocalDate dueBy) {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(dueBy, "dueBy");
        return new PaymentRun(
                date,
                view.suppliers().stream()
                        .flatMap(supplier -> proposal(view, supplier, date, dueBy).stream())
                        .toList());
    }

    private static Optional<PaymentProposal> proposal(
            LedgerView view, Supplier supplier, LocalDate date, LocalDate dueBy) {
        // Everything recorded counts, so that nothing is paid twice by a run dated back.
        SupplierAccount account = SupplierAccount.of(view, supplier.id(), LocalDate.MAX);
        List<OpenItem> due = account.items().stream()
                .filter(item -> !item.document().issueDate().isAfter(date))
                .filter(item -> item.outstanding().isNegative() || !item.due().isAfter(dueBy))
                .filter(item -> !item.payable().isZero())
                .toList();
        return PaymentProposal.of(supplier, due, account.onAccount());
    }

    /** {@return the amount of all payments} */
    public Money total() {
        return Money.sum(proposals.stream().map(PaymentProposal::amount));
    }

    /**
     * {@return the ledger after all payments of this run, and the allocations of money on account}
     *
     * @param reference the reference of the run, for every payment; that of the allocations ends in {@code .on-account}
     * @throws InvalidValueException if the ledger has changed so that a payment no longer fits, or the run allocates money on
     *     account and the reference is longer than 53 characters
     */
    public Ledger record(Ledger ledger, Id<Payment> reference) {
        Objects.requireNonNull(ledger, "ledger");
        Objects.requireNonNull(reference, "reference");
        boolean allocates =
                proposals.stream().anyMatch(proposal -> !proposal.fromAccount().isEmpty());
        new Problems()
                .require(
                        !allocates || reference.value().length() <= LONGEST_REFERENCE,
                        "/reference",
                        "must have at most " + LONGEST_REFERENCE + " characters where money on account is allocated: "
                                + ON_ACCOUNT + " is added")
                .throwIfAny();
        Ledger after = ledger;
        for (PaymentProposal proposal : proposals) {
            if (!proposal.fromAccount().isEmpty()) {
                after = after.allocate(allocation(proposal, reference));
            }
            if (!proposal.amount().isZero()) {
                after = after.pay(payment(proposal, reference));
            }
        }
        return after;
    }

    private Allocation allocation(PaymentProposal proposal, Id<Payment> reference) {
        return Allocation.builder()
                .reference(Id.of(reference + ON_ACCOUNT))
                .supplier(proposal.supplier().id())
                .date(date)
                .allocated(proposal.fromAccount())
                .build();
    }

    private Payment payment(PaymentProposal proposal, Id<Payment> reference) {
        return Payment.builder()
                .reference(reference)
                .supplier(proposal.supplier().id())
                .date(date)
                .amount(proposal.amount())
                .allocated(proposal.allocated())
                .build();
    }
}
