package io.github.qic.payments.plan;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.reconcile.DueAmount;
import io.github.qic.payments.reconcile.Reconciliation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What was due for attendances up to a day and not billed by then: a cost of the period without an invoice. Arrears and the rest
 * of what is billed in part are included; what is billed and no longer due is negative. Excluding VAT.
 *
 * @param asOf the day, inclusive
 * @param bySupplier the amount by supplier, an organisation or a person without an employer, by its id; suppliers with nothing
 *     outstanding are left out
 */
public record Accrual(LocalDate asOf, Map<Id<Organisation>, Money> bySupplier) {
    /** Copies the map. */
    public Accrual {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(bySupplier, "bySupplier");
        bySupplier = Collections.unmodifiableMap(new TreeMap<>(bySupplier));
    }

    /**
     * {@return what a reconciliation found due for attendances up to a day, less what documents issued by then bill for them} As of a
     * day after all attendances and documents, it equals the difference that the reconciliation found. Drafts do not count.
     */
    public static Accrual of(Reconciliation reconciliation, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        Map<Id<Organisation>, Money> amounts = new TreeMap<>();
        for (DueAmount due : reconciliation.dues()) {
            if (!due.date().isAfter(asOf)) {
                amounts.merge(due.supplier(), due.amount(), Money::plus);
            }
        }
        for (BillingDocument document : reconciliation.ledger().view().documents()) {
            if (!document.issueDate().isAfter(asOf)) {
                for (DocumentLine line : document.lines()) {
                    if (!line.date().isAfter(asOf) && reconciliation.covers(line.claim())) {
                        Money billed = document.owed(line.net());
                        amounts.merge(document.supplier().id(), billed.negated(), Money::plus);
                    }
                }
            }
        }
        amounts.values().removeIf(Money::isZero);
        return new Accrual(asOf, amounts);
    }

    /** {@return the amount still to be billed} */
    public Money total() {
        return Money.sum(bySupplier.values().stream());
    }
}
