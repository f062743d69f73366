package io.github.qic.payments.ledger;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.CreditNote;

/** Posts payments: they settle documents and never exceed the amount outstanding. */
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
                        !document.match(invoice -> false, CreditNote::setOff),
                        "/payment/document",
                        "is a credit note that is set off: record a repayment on the document it credits")
                .require(
                        state.payments.get(payment.reference()) == null,
                        "/payment/reference",
                        "is already used in this ledger: " + payment.reference())
                .require(
                        !payment.date().isBefore(document.issueDate()),
                        "/payment/date",
                        "must not be before the day the document was issued: " + document.issueDate())
                .require(
                        balance.allows(payment.amount()),
                        "/payment/amount",
                        "exceeds the amount outstanding on " + payment.document() + ": " + balance.outstanding())
                .throwIfAny();
        state.payments.put(payment.reference(), payment);
        state.put(known.plusPaid(payment.amount()));
    }
}
