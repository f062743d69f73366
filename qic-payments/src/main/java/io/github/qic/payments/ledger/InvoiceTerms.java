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
public sealed interface InvoiceTerms permits ImmutableInvoiceTerms {
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

    /** {@return the purchase order; it or {@link #buyerReference()} is required, and it is if the buyer says so} */
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

        /**
         * @throws InvalidValueException if a date is not in the years 1900 to 2200, the due date is before the day of issue, or a reference that the buyer needs is missing
         *     or has several lines
         */
        @Override
        public InvoiceTerms build() {
            InvoiceTerms terms = super.build();
            Problems problems = new Problems()
                    .requireDate(terms.issueDate(), "/issueDate")
                    .requireDate(terms.dueDate(), "/dueDate")
                    .require(!terms.dueDate().isBefore(terms.issueDate()), "/dueDate", "must not be before /issueDate");
            terms.buyer().requireReferences(problems, terms.purchaseOrder(), terms.buyerReference());
            return problems.returnIfNone(terms);
        }
    }
}
