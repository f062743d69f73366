package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.InvoiceDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger knows of one attendance.
 *
 * @param supplier who last drafted or billed it
 * @param date its day
 * @param draft the draft that holds it
 * @param reserved what that draft holds of it
 * @param inForce what bills it
 * @param history every document that has lines of it, in order of issue
 */
record ClaimRecord(
        Id<Organisation> supplier,
        LocalDate date,
        @Nullable InvoiceDraft draft,
        Money reserved,
        @Nullable ActiveBilling inForce,
        List<Trace> history) {

    /** What one document did to the attendance: added to or took from what is owed; a credit ends the billing. */
    record Trace(BillingDocument document, Money owed, boolean credit) {}

    ClaimRecord drafted(InvoiceDraft by, Money amount) {
        return new ClaimRecord(by.supplier(), date, by, amount, inForce, history);
    }

    ClaimRecord withdrawn() {
        return new ClaimRecord(supplier, date, null, Money.ZERO, inForce, history);
    }

    ClaimRecord documented(BillingDocument document, List<DocumentLine> lines) {
        List<DocumentLine> charges =
                lines.stream().filter(line -> line.reverses().isEmpty()).toList();
        Money net = DocumentLines.sum(lines);
        List<Trace> longer = new ArrayList<>(history);
        longer.add(new Trace(document, document instanceof CreditNote ? net.negated() : net, charges.isEmpty()));
        ActiveBilling now = charges.isEmpty() ? null : new ActiveBilling(document, charges);
        return new ClaimRecord(document.supplier().id(), date, null, Money.ZERO, now, List.copyOf(longer));
    }

    /** {@return what the documents did that bill the attendance now: the first invoice and later changes of rates} */
    List<Trace> chain() {
        int begin = history.size();
        while (begin > 0 && !history.get(begin - 1).credit()) {
            begin--;
        }
        return history.subList(begin, history.size());
    }

    ClaimPosition position(ClaimReference claim, LedgerState state) {
        int begin = history.size() - chain().size();
        Money billed = Money.ZERO;
        Money credited = Money.ZERO;
        Money paid = Money.ZERO;
        for (int i = 0; i < history.size(); i++) {
            Trace trace = history.get(i);
            if (trace.credit()) {
                credited = credited.minus(trace.owed());
                continue;
            }
            billed = billed.plus(trace.owed());
            DocumentBalance balance =
                    state.record(DocumentKey.of(trace.document())).balance();
            if (balance.allPaid() || (i >= begin && balance.remainderPaid())) {
                paid = paid.plus(trace.owed());
            }
        }
        BillingState now = now(paid.equals(billed.minus(credited)));
        return new ClaimPosition(claim, supplier, date, now, reserved, billed, credited, paid);
    }

    private BillingState now(boolean allPaid) {
        if (inForce != null) {
            return allPaid ? BillingState.PAID : BillingState.BILLED;
        }
        if (draft != null) {
            return BillingState.RESERVED;
        }
        return history.isEmpty() ? BillingState.FREE : BillingState.CREDITED;
    }
}
