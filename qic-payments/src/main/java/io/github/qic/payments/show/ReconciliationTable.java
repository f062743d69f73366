package io.github.qic.payments.show;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.payments.reconcile.BillingDifference;
import io.github.qic.payments.reconcile.OtherProgramme;
import io.github.qic.payments.reconcile.Reconciliation;
import java.util.ArrayList;
import java.util.List;

/** A reconciliation as tables. */
public final class ReconciliationTable {
    private ReconciliationTable() {}

    /** {@return a row for each difference, with its cause, its amounts and the step that mends it, and the total} */
    public static Table of(Reconciliation reconciliation) {
        List<List<Cell>> rows = new ArrayList<>();
        for (BillingDifference difference : reconciliation.differences()) {
            rows.add(List.of(
                    Cell.of(difference.supplier().value()),
                    Cell.of(difference.claim().value()),
                    Cell.of(difference.date()),
                    Cell.of(difference.event()),
                    Cell.of(DocumentWords.role(difference.role())),
                    Cell.of(Words.of(difference.cause())),
                    Cell.of(difference.explanation()),
                    difference
                            .document()
                            .map(number -> Cell.of(number.toString()))
                            .orElseGet(Cell::blank),
                    Cell.of(difference.billed()),
                    Cell.of(difference.due()),
                    Cell.of(difference.amount()),
                    Cell.of(Words.of(difference.step()))));
        }
        List<BillingDifference> all = reconciliation.differences();
        rows.add(List.of(
                Cell.of("total"),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.of(Money.sum(all.stream().map(BillingDifference::billed))),
                Cell.of(Money.sum(all.stream().map(BillingDifference::due))),
                Cell.of(reconciliation.net()),
                Cell.blank()));
        return Table.of(
                List.of(
                        "Supplier",
                        "Claim",
                        "Date",
                        "Event",
                        "Role",
                        "Cause",
                        "Explanation",
                        "Billed in",
                        "Billed",
                        "Due",
                        "Difference",
                        "Step"),
                rows);
    }

    /** {@return a row for each other programme in the ledger} */
    public static Table otherProgrammes(Reconciliation reconciliation) {
        List<List<Cell>> rows = new ArrayList<>();
        for (OtherProgramme other : reconciliation.otherProgrammes()) {
            rows.add(List.of(
                    Cell.of(other.collaborative().value()),
                    Cell.of(other.scheme().value()),
                    Cell.of(other.attendances()),
                    Cell.of(other.billed())));
        }
        return Table.of(List.of("Collaborative", "Scheme", "Attendances", "Billed"), rows);
    }
}
