package io.github.qic.payments.invoice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * An invoice of a supplier for the time its people attended. A supplementary invoice, after a late pay award, holds pairs of
 * lines: one that takes back what was billed, one at the new rate. The ledger issues invoices; one that is read or
 * built passes the same exact check.
 */
@Value.Immutable
@JsonPropertyOrder({
    "number",
    "issueDate",
    "dueDate",
    "supplier",
    "buyer",
    "purchaseOrder",
    "buyerReference",
    "period",
    "lines",
    "totals"
})
@JsonDeserialize(builder = Invoice.Builder.class)
public non-sealed interface Invoice extends BillingDocument {
    /** The JSON document of an invoice. */
    Document<Invoice> DOCUMENT = Document.of("qic/invoice", 1, Invoice.class);

    /** {@return the day it is to be paid by} */
    LocalDate dueDate();

    @Override
    default int sign() {
        return 1;
    }

    @Override
    default <R> R match(Function<Invoice, R> ifInvoice, Function<CreditNote, R> ifCreditNote) {
        return ifInvoice.apply(this);
    }

    /** {@return whether it corrects earlier documents} */
    default boolean supplementary() {
        return lines().stream().anyMatch(line -> line.reverses().isPresent());
    }

    private Invoice checked() {
        Problems problems = DocumentRules.check(this, -1, 0);
        return problems.require(!dueDate().isBefore(issueDate()), "/dueDate", "must not be before /issueDate")
                .returnIfNone(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this invoice} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds invoices. */
    final class Builder extends ImmutableInvoice.Builder {
        Builder() {}

        /** @throws InvalidValueException for whatever is a penny off, out of order or incomplete */
        @Override
        public Invoice build() {
            return super.build().checked();
        }
    }
}
