package io.github.qic.payments.ledger;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.Buyer;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Supplier;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The caller's decisions about a new invoice. The library reads no clock and keeps no counter. */
@Value.Immutable
@JsonDeserialize(builder = InvoiceTerms.Builder.class)
public interface InvoiceTerms {
    /** {@return the number, not yet used by this supplier} */
    DocumentNumber number();

    /** {@return the day of issue; NHS Shared Business Services accepts at most 14 days ahead} */
    LocalDate issueDate();

    /** {@return the due date, commonly 30 days after the day of issue} */
    LocalDate dueDate();

    /** {@return the supplier} */
    Supplier supplier();

    /** {@return the buyer} */
    Buyer buyer();

    /** {@return the purchase order; either it or {@link #buyerReference()} is required} */
    Optional<String> purchaseOrder();

    /** {@return the buyer's reference} */
    Optional<String> buyerReference();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from these terms} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds terms. */
    final class Builder extends ImmutableInvoiceTerms.Builder {
        Builder() {}

        /** @throws InvalidValueException if the due date is before the day of issue; the invoice checks the rest */
        @Override
        public InvoiceTerms build() {
            InvoiceTerms terms = super.build();
            return new Problems()
                    .require(!terms.dueDate().isBefore(terms.issueDate()), "/dueDate", "must not be before /issueDate")
                    .returnIfNone(terms);
        }
    }
}
