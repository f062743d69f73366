package io.github.qic.payments.ledger;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.CreditNote;

/** Payments settle documents, never beyond what they come to. */
final class PaymentPosting {
    private PaymentPosting() {}

    static void pay(LedgerState state, Payment payment) {
        DocumentRecord known = state.documents.get(new DocumentKey(payment.supplier(), payment.document()));
        if (known == null) {
            throw InvalidValueException.of(
                    "/payment/document", "is not a document of this supplier: " + payment.document());
        }
        BillingDocument document = known.document();
        DocumentBalance balance = known.balance();
        new Problems()
                .require(
                        !(document instanceof CreditNote note && note.setOff()),
                        "/payment/document",
                        "is a credit note that is set off: what comes back is recorded on what it credits")
                .require(
                        state.payments.get(payment.reference()) == null,
                        "/payment/reference",
                        "is already used in this ledger: " + payment.reference())
                .require(
                        !payment.date().isBefore(document.issueDate()),
                        "/payment/date",
                        "must not be before the document was issued: " + document.issueDate())
                .require(
                        balance.allows(payment.amount()),
                        "/payment/amount",
                        "passes what is outstanding on " + payment.document() + ": " + balance.outstanding())
                .throwIfAny();
        state.payments.put(payment.reference(), payment);
        state.put(known.plusPaid(payment.amount()));
    }
}
