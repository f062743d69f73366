package io.github.qic.payments.account;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.ledger.LedgerView;
import io.github.qic.payments.ledger.Payment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells a supplier what a payment is for.
 *
 * @param supplier the supplier as it was last recorded
 * @param payment the payment
 * @param rows the documents it settled when it was made
 */
public record RemittanceAdvice(Supplier supplier, Payment payment, List<Row> rows) {
    /**
     * A document that the payment settled, in part or in full.
     *
     * @param document the document
     * @param amount the amount paid for it, negative where it reduced the payment
     */
    public record Row(BillingDocument document, Money amount) {
        public Row {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /** Copies the list. */
    public RemittanceAdvice {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(rows, "rows");
        rows = List.copyOf(rows);
    }

    /** {@return the remittance advice for a payment; empty if the ledger does not have it} */
    public static Optional<RemittanceAdvice> of(LedgerView view, Id<Organisation> supplier, Id<Payment> reference) {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(reference, "reference");
        return view.payment(supplier, reference)
                .flatMap(payment -> view.supplier(supplier).map(known -> of(view, known, payment)));
    }

    private static RemittanceAdvice of(LedgerView view, Supplier supplier, Payment payment) {
        Map<String, BillingDocument> documents = view.documents(supplier.id()).stream()
                .collect(Collectors.toMap(document -> document.number().key(), Function.identity()));
        return new RemittanceAdvice(
                supplier,
                payment,
                payment.allocated().stream()
                        .flatMap(part -> Optional.ofNullable(
                                documents.get(part.document().key()))
                                .map(document -> new Row(document, part.amount()))
                                .stream())
                        .toList());
    }
}
