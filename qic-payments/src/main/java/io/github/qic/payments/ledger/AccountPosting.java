package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.Totals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks and applies what concerns the accounts of suppliers: documents, payments, allocations, write-offs and holds. */
record AccountPosting(LedgerState state) {
    /** A document was issued, which credits others by these shares. */
    void documented(BillingDocument document, AccountMovement.Kind kind, Map<DocumentKey, Totals> shares) {
        List<AllocatedAmount> settled = new ArrayList<>();
        shares.forEach((key, share) -> add(settled, key, share.gross()));
        if (!shares.isEmpty()) {
            add(settled, DocumentKey.of(document), document.owed());
        }
        move(
                document.supplier().id(),
                kind,
                document.issueDate(),
                document.number().value(),
                document.owed(),
                Money.ZERO,
                settled);
    }

    private void add(List<AllocatedAmount> settled, DocumentKey key, Money amount) {
        if (!amount.isZero()) {
            settled.add(new AllocatedAmount(state.record(key).document().number(), amount));
        }
    }

    void paid(Payment payment) {
        Id<Organisation> supplier = payment.supplier();
        Problems problems = new Problems();
        requireUnused(supplier, payment.reference(), "/payment", problems);
        requireOpen(payment.date(), "/payment/date", problems);
        problems.require(
                state.account(supplier).supplier() != null,
                "/payment/supplier",
                "is unknown: record the supplier first");
        requireSettleable(supplier, payment.date(), payment.allocated(), "/payment", problems);
        problems.throwIfAny();
        settle(supplier, payment.allocated());
        state.put(supplier, state.account(supplier).plusOnAccount(payment.onAccount()));
        move(
                supplier,
                AccountMovement.Kind.PAYMENT,
                payment.date(),
                payment.reference().value(),
                Money.ZERO,
                payment.amount(),
                payment.allocated());
    }

    void allocated(Allocation allocation) {
        Id<Organisation> supplier = allocation.supplier();
        Money sum = AllocatedAmount.sum(allocation.allocated());
        AccountRecord account = state.account(supplier);
        Problems problems = new Problems();
        requireUnused(supplier, allocation.reference(), "/allocation", problems);
        requireOpen(allocation.date(), "/allocation/date", problems);
        problems.require(
                sum.compareTo(Money.ZERO) <= 0 || sum.compareTo(account.onAccount()) <= 0,
                "/allocation/allocated",
                "adds up to more than is on account: " + account.onAccount());
        requireSettleable(supplier, allocation.date(), allocation.allocated(), "/allocation", problems);
        problems.throwIfAny();
        settle(supplier, allocation.allocated());
        state.put(supplier, state.account(supplier).plusOnAccount(sum.negated()));
        move(
                supplier,
                AccountMovement.Kind.ALLOCATION,
                allocation.date(),
                allocation.reference().value(),
                Money.ZERO,
                Money.ZERO,
                allocation.allocated());
    }

    void writtenOff(WriteOff writeOff) {
        Id<Organisation> supplier = writeOff.supplier();
        List<AllocatedAmount> settled = List.of(new AllocatedAmount(writeOff.document(), writeOff.amount()));
        Problems problems = new Problems();
        requireUnused(supplier, writeOff.reference(), "/writeOff", problems);
        requireOpen(writeOff.date(), "/writeOff/date", problems);
        DocumentRecord known = state.requireDocument(supplier, writeOff.document(), "/writeOff/document");
        requireSettleable(known, writeOff.date(), writeOff.amount(), "/writeOff", problems);
        problems.throwIfAny();
        state.put(known.plusWrittenOff(writeOff.amount()));
        move(
                supplier,
                AccountMovement.Kind.WRITE_OFF,
                writeOff.date(),
                writeOff.reference().value(),
                Money.ZERO,
                Money.ZERO,
                settled);
    }

    private void requireUnused(Id<Organisation> supplier, Id<?> reference, String path, Problems problems) {
        problems.require(
                state.entryOf(StepKey.settlement(supplier, reference)) == null,
                path + "/reference",
                "is already used for this supplier: " + reference);
    }

    private void requireSettleable(
            Id<Organisation> supplier, LocalDate date, List<AllocatedAmount> amounts, String path, Problems problems) {
        for (int i = 0; i < amounts.size(); i++) {
            String item = path + "/allocated/" + i;
            AllocatedAmount amount = amounts.get(i);
            DocumentRecord known = state.documents.get(new DocumentKey(supplier, amount.document()));
            if (known == null) {
                problems.refuse(item + "/document", "is not a document of this supplier: " + amount.document());
            } else {
                requireSettleable(known, date, amount.amount(), item, problems);
            }
        }
    }

    private static void requireSettleable(
            DocumentRecord known, LocalDate date, Money amount, String path, Problems problems) {
        BillingDocument document = known.document();
        problems.require(
                        !known.isSetOff(),
                        path + "/document",
                        "is a credit note that is set off: use the document it credits")
                .require(
                        !date.isBefore(document.issueDate()),
                        path + "/document",
                        "was issued later, on " + document.issueDate() + ": until then, money is on account")
                .require(
                        known.balance().allows(amount),
                        path + "/amount",
                        "exceeds the amount outstanding on " + document.number() + ": "
                                + known.balance().outstanding());
    }

    private void settle(Id<Organisation> supplier, List<AllocatedAmount> amounts) {
        for (AllocatedAmount amount : amounts) {
            DocumentRecord known = state.record(new DocumentKey(supplier, amount.document()));
            state.put(known.plusPaid(amount.amount()));
        }
    }

    private void move(
            Id<Organisation> supplier,
            AccountMovement.Kind kind,
            LocalDate date,
            String reference,
            Money charged,
            Money paid,
            List<AllocatedAmount> settled) {
        long revision = state.entries.size() + 1L;
        state.put(
                supplier,
                state.account(supplier)
                        .plus(new AccountMovement(revision, kind, date, reference, charged, paid, settled)));
    }

    void held(PaymentHold hold) {
        Problems problems = new Problems();
        problems.require(
                state.entryOf(StepKey.hold(hold.id())) == null,
                "/hold/id",
                "is already used in this ledger: " + hold.id());
        requireOpen(hold.date(), "/hold/date", problems);
        DocumentRecord known = state.requireDocument(hold.supplier(), hold.document(), "/hold/document");
        BillingDocument document = known.document();
        for (int i = 0; i < hold.lines().size(); i++) {
            int line = hold.lines().get(i);
            problems.require(
                    line <= document.lines().size(),
                    "/hold/lines/" + i,
                    "is not a line of " + hold.document() + ": " + line);
        }
        problems.require(document.sign() > 0, "/hold/document", "is a credit note: only invoices are put on hold")
                .throwIfAny();
        state.holds.put(hold.id(), hold);
        state.put(known.plus(hold));
    }

    void released(Id<PaymentHold> hold) {
        new Problems()
                .require(state.holds.get(hold) != null, "/hold", "is not a hold in force: " + hold)
                .throwIfAny();
        state.holds.remove(hold);
    }

    void periodClosed(LocalDate through) {
        LocalDate before = state.closedThrough;
        new Problems()
                .require(before == null || through.isAfter(before), "/through", "must be after " + before)
                .throwIfAny();
        state.closedThrough = through;
    }

    void requireOpen(LocalDate date, String path, Problems problems) {
        problems.require(
                state.closedThrough == null || date.isAfter(state.closedThrough),
                path,
                "is in a closed period: must be after " + state.closedThrough);
    }

    void recorded(Supplier supplier) {
        state.put(supplier.id(), state.account(supplier.id()).recorded(supplier));
    }

    /** An invoice shows the supplier as it is recorded; the first one records it. */
    void requireRecorded(Supplier supplier, String path, Problems problems) {
        Supplier recorded = state.account(supplier.id()).supplier();
        if (recorded != null) {
            SupplierRules.requireSame(supplier, recorded, path, problems);
        }
    }
}
