package io.github.qic.payments.invoice;

import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An invoice or a credit note, as it was issued. It is never changed: a correction is a new document. */
public sealed interface BillingDocument permits Invoice, CreditNote {
    /** {@return its number} */
    DocumentNumber number();

    /** {@return the day it was issued} */
    LocalDate issueDate();

    /** {@return who issued it, as things stood then} */
    Supplier supplier();

    /** {@return who is billed, as things stood then} */
    Buyer buyer();

    /** {@return the purchase order it is for} */
    Optional<String> purchaseOrder();

    /** {@return the reference the buyer asked for} */
    Optional<String> buyerReference();

    /** {@return the days its lines lie in} */
    DateRange period();

    /** {@return its lines, in order} */
    List<DocumentLine> lines();

    /** {@return its totals} */
    Totals totals();

    /** {@return 1 if its amounts add to what the buyer owes, -1 if they reduce it} */
    int sign();

    /**
     * {@return the result of the function for this kind of document}
     *
     * @param ifInvoice called for an invoice
     * @param ifCreditNote called for a credit note
     * @param <R> the type of the result
     */
    <R> R match(Function<Invoice, R> ifInvoice, Function<CreditNote, R> ifCreditNote);

    /** {@return its gross total as part of what the buyer owes: negative for a credit note} */
    default Money owed() {
        return owed(totals().gross());
    }

    /** {@return an {@code amount} of this document as part of what the buyer owes: negated for a credit note} */
    default Money owed(Money amount) {
        return sign() < 0 ? amount.negated() : amount;
    }

    /** {@return the numbers of the documents whose lines it takes back, in order} */
    default List<DocumentNumber> corrects() {
        return lines().stream()
                .flatMap(line -> line.reverses().stream())
                .map(LineReference::document)
                .distinct()
                .sorted()
                .toList();
    }
}
