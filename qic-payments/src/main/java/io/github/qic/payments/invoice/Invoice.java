package io.github.qic.payments.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * An invoice of a supplier for the attendance of its staff. A supplementary invoice, after a late pay award, has pairs of lines:
 * one that reverses the billed line, and one at the new rate. The ledger issues invoices; those read or built elsewhere are
 * checked by the same rules.
 */
@Value.Immutable
@JsonDeserialize(builder = Invoice.Builder.class)
public sealed interface Invoice extends BillingDocument permits ImmutableInvoice {
    /** The JSON document of an invoice. */
    Document<Invoice> DOCUMENT = Document.of("qic/invoice", 1, Invoice.class);

    /** {@return the due date} */
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

        /** @throws InvalidValueException if an amount is a penny off, or a part is missing, invalid or out of order */
        @Override
        public Invoice build() {
            Invoice invoice = super.build();
            return DocumentRules.check(invoice, 0)
                    .requireDate(invoice.dueDate(), "/dueDate")
                    .require(
                            !invoice.dueDate().isBefore(invoice.issueDate()),
                            "/dueDate",
                            "must not be before /issueDate")
                    .returnIfNone(invoice);
        }
    }
}
