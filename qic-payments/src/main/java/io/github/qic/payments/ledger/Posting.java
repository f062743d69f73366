package io.github.qic.payments.ledger;

import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.VatTreatment;

/** Holds an entry against the rules and, if it keeps all of them, lets the state follow it. */
final class Posting {
    private Posting() {}

    static void post(LedgerState state, LedgerEntry entry) {
        if (entry instanceof LedgerEntry.Drafted drafted) {
            DraftPosting.draft(state, drafted.draft());
        } else if (entry instanceof LedgerEntry.Withdrawn withdrawn) {
            DraftPosting.withdraw(state, withdrawn.draft());
        } else if (entry instanceof LedgerEntry.Issued issued) {
            IssuePosting.issue(state, issued);
        } else if (entry instanceof LedgerEntry.Credited credited) {
            CreditPosting.credit(state, credited.creditNote());
        } else if (entry instanceof LedgerEntry.Paid paid) {
            PaymentPosting.pay(state, paid.payment());
        }
    }

    static void requireNewNumber(LedgerState state, BillingDocument document, String path, Problems problems) {
        problems.require(
                state.documents.get(DocumentKey.of(document)) == null,
                path + "/number",
                "is already used by this supplier: invoices and credit notes share one space of numbers");
    }

    /** A correction under another treatment would leave VAT on what was never taxed, or none on what was. */
    static void requireSameVat(LedgerState state, BillingDocument document, String path, Problems problems) {
        VatTreatment vat = document.supplier().vat();
        for (DocumentNumber number : document.corrects()) {
            BillingDocument earlier = state.document(document.supplier().id(), number);
            problems.require(
                    earlier == null || earlier.supplier().vat().sameTaxAs(vat),
                    path + "/supplier/vat",
                    "must be as in " + number + ", which it corrects: credit that and bill it anew");
        }
    }

    static void requireLater(LedgerState state, BillingDocument document, String path, Problems problems) {
        for (DocumentNumber number : document.corrects()) {
            BillingDocument earlier = state.document(document.supplier().id(), number);
            problems.require(
                    earlier == null || !document.issueDate().isBefore(earlier.issueDate()),
                    path + "/issueDate",
                    "must not be before that of " + number + ", which it corrects");
        }
    }
}
