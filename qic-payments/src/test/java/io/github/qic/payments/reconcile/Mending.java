package io.github.qic.payments.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.ledger.InvoiceTerms;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.RateCorrection;
import java.util.List;
import java.util.Map;

/** Applies the steps of reconciliations until nothing differs, as an application does. */
final class Mending {
    private static final String DAY = "2025-12-01";

    private Mending() {}

    static Ledger mend(Ledger ledger, Collaborative collaborative, Pricing pricing) {
        Ledger mended = ledger;
        for (int round = 0; round < 8; round++) {
            Reconciliation reconciliation = Reconciliation.of(mended, collaborative, pricing);
            if (reconciliation.differences().isEmpty()) {
                return mended;
            }
            mended = bill(correct(reconciliation), collaborative, pricing);
        }
        assertThat(Reconciliation.of(mended, collaborative, pricing).differences())
                .as("differences after 8 rounds")
                .isEmpty();
        return mended;
    }

    /** Withdraws, credits and corrects. */
    static Ledger correct(Reconciliation reconciliation) {
        Ledger ledger = reconciliation.ledger();
        for (Id<InvoiceDraft> draft : reconciliation.toWithdraw()) {
            ledger = ledger.withdraw(draft);
        }
        for (Id<InvoiceDraft> draft : reconciliation.toIssue()) {
            ledger = issue(ledger, draft);
        }
        for (Map.Entry<Id<Organisation>, List<ClaimReference>> credit :
                reconciliation.toCredit().entrySet()) {
            ledger = ledger.credit(credit.getKey(), credit.getValue(), Cases.credit(number(ledger), DAY));
        }
        for (RateCorrection fall : reconciliation.toReduce()) {
            ledger = ledger.credit(fall, Cases.credit(number(ledger), DAY));
        }
        for (RateCorrection rise : reconciliation.toSupplement()) {
            Id<InvoiceDraft> draft = Id.of("draft-" + ledger.revision());
            ledger = issue(ledger.draft(draft, rise), draft);
        }
        return ledger;
    }

    /** Bills what may be billed. */
    static Ledger bill(Ledger before, Collaborative collaborative, Pricing pricing) {
        Ledger ledger = before;
        for (ClaimStatement statement :
                Reconciliation.of(before, collaborative, pricing).billable()) {
            Id<InvoiceDraft> draft = Id.of("draft-" + ledger.revision());
            ledger = issue(ledger.draft(draft, statement), draft);
        }
        return ledger;
    }

    private static Ledger issue(Ledger ledger, Id<InvoiceDraft> draft) {
        Id<Organisation> supplier = ledger.view().drafts().stream()
                .filter(one -> one.id().equals(draft))
                .findFirst()
                .orElseThrow()
                .supplier();
        InvoiceTerms terms = Cases.terms(supplier, number(ledger), DAY);
        return ledger.issue(
                draft,
                ledger.view()
                        .supplier(supplier)
                        .map(recorded -> terms.toBuilder().supplier(recorded).build())
                        .orElse(terms));
    }

    private static String number(Ledger ledger) {
        return "N" + ledger.revision();
    }
}
