package io.github.qic.payments.invoice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An issued invoice or credit note. It never changes: a correction is a new document. */
@JsonPropertyOrder({
    "number", "issueDate", "dueDate", "supplier",
    "buyer", "purchaseOrder", "buyerReference", "reason",
    "billedIn", "period", "lines", "totals"
})
public sealed interface BillingDocument permits Invoice, CreditNote {
    /** {@return its number} */
    DocumentNumber number();

    /** {@return the day of issue} */
    LocalDate issueDate();

    /** {@return the supplier, as of the day of issue} */
    Supplier supplier();

    /** {@return the buyer, as of the day of issue} */
    Buyer buyer();

    /** {@return the purchase order} */
    Optional<String> purchaseOrder();

    /** {@return the buyer's reference} */
    Optional<String> buyerReference();

    /** {@return the days its lines are for} */
    DateRange period();

    /** {@return its lines, in order} */
    List<DocumentLine> lines();

    /** {@return its totals} */
    Totals totals();

    /** {@return 1 if its amounts add to what the buyer owes, -1 if they reduce it} */
    int sign();

    /** {@return the result of the function for this kind of document} */
    <R> R match(Function<Invoice, R> ifInvoice, Function<CreditNote, R> ifCreditNote);

    /** {@return its gross total as part of what the buyer owes: negative for a credit note} */
    default Money owed() {
        return owed(totals().gross());
    }

    /** {@return an {@code amount} of this document as part of what the buyer owes: negated for a credit note} */
    default Money owed(Money amount) {
        return match(invoice -> amount, note -> amount.negated());
    }

    /** {@return the numbers of the documents whose lines it reverses, in order} */
    default List<DocumentNumber> corrects() {
        return lines().stream()
                .flatMap(line -> line.reverses().stream())
                .map(LineReference::document)
                .distinct()
                .sorted()
                .toList();
    }
}
