package io.github.qic.payments.fuzz;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.account.AgedBalances;
import io.github.qic.payments.account.CashTotals;
import io.github.qic.payments.account.LedgerCheck;
import io.github.qic.payments.account.PaymentRun;
import io.github.qic.payments.account.RemittanceAdvice;
import io.github.qic.payments.account.StatementOfAccount;
import io.github.qic.payments.account.SupplierAccount;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerEntry;
import io.github.qic.payments.ledger.LedgerStep;
import io.github.qic.payments.ledger.LedgerView;
import io.github.qic.payments.ledger.store.LedgerLines;
import io.github.qic.payments.ledger.store.MemoryLedgerStore;
import io.github.qic.payments.ledger.store.StoredLedger;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.reconcile.Reconciliation;
import io.github.qic.payments.show.AccountTables;
import io.github.qic.payments.show.JournalTable;
import io.github.qic.payments.show.ReconciliationTable;
import io.github.qic.payments.testing.PaymentsExamples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is done with ledgers and their entries. */
final class LedgerUses {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final DateRange YEAR = new DateRange(LocalDate.of(2024, 1, 1), DAY);
    private static final Pricing PRICING = Pricing.of(PaymentsExamples.scheme(), PayTables.standard());

    private LedgerUses() {}

    static void ledger(Ledger ledger) throws IOException {
        LedgerView view = ledger.view();
        for (BillingDocument document : view.documents()) {
            BillingUses.document(document);
        }
        Outputs.findings(LedgerCheck.standard().check(ledger));
        Outputs.table(JournalTable.of(ledger));
        Outputs.table(AccountTables.of(AgedBalances.of(view, DAY)));
        Outputs.table(AccountTables.of(CashTotals.of(view, YEAR)));
        Outputs.table(AccountTables.of(PaymentRun.of(view, DAY, DAY), Id.of("run")));
        for (Supplier supplier : view.suppliers()) {
            supplier(ledger, supplier.id());
        }
        Reconciliation reconciliation = Reconciliation.of(ledger, CoreUses.TWO_HOMES, PRICING);
        Outputs.table(ReconciliationTable.of(reconciliation));
        reconciliation.net();
        stored(ledger);
    }

    private static void supplier(Ledger ledger, Id<Organisation> supplier) throws IOException {
        LedgerView view = ledger.view();
        view.outstanding(supplier);
        view.onAccount(supplier);
        view.position(supplier, YEAR);
        view.movements(supplier);
        SupplierAccount.of(view, supplier, DAY).balance();
        Outputs.table(AccountTables.of(StatementOfAccount.of(view, supplier, YEAR)));
        for (LedgerEntry entry : ledger.entries()) {
            if (entry.step() instanceof LedgerStep.Paid paid
                    && paid.payment().supplier().equals(supplier)) {
                RemittanceAdvice advice = RemittanceAdvice.of(
                                view, supplier, paid.payment().reference())
                        .orElseThrow();
                Outputs.table(AccountTables.of(advice));
            }
        }
    }

    private static void stored(Ledger ledger) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        LedgerLines.write(ledger.entries(), lines);
        List<LedgerEntry> entries = new ArrayList<>();
        LedgerLines.read(new ByteArrayInputStream(lines.toByteArray()), entries::add);
        Contract.equal(ledger.entries(), entries, "entries written and read");
        if (!entries.isEmpty()) {
            MemoryLedgerStore store = new MemoryLedgerStore();
            store.append(entries);
            Contract.equal(ledger, StoredLedger.of(store).current(), "stored");
        }
        Contract.equal(ledger, Ledger.of(ledger.revision(), entries), "made of its entries");
    }

    static void entries(List<LedgerEntry> entries) throws IOException {
        for (LedgerEntry entry : entries) {
            Outputs.again(LedgerEntry.DOCUMENT, entry);
        }
        Contract.mayRefuse(() -> ledger(Ledger.of(entries.size(), entries)));
    }
}
