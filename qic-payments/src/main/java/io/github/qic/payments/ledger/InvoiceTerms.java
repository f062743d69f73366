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

/** What the caller decides when an invoice is issued. Nothing comes from a clock or a counter of the library. */
@Value.Immutable
@JsonDeserialize(builder = InvoiceTerms.Builder.class)
public interface InvoiceTerms {
    /** {@return the number, unused by this supplier} */
    DocumentNumber number();

    /** {@return the day of issue; NHS Shared Business Services takes at most 14 days ahead} */
    LocalDate issueDate();

    /** {@return the day to pay by, commonly 30 days later} */
    LocalDate dueDate();

    /** {@return the supplier} */
    Supplier supplier();

    /** {@return who is billed} */
    Buyer buyer();

    /** {@return the purchase order; it or {@link #buyerReference()} is needed} */
    Optional<String> purchaseOrder();

    /** {@return a reference the buyer gave} */
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
         * @throws InvalidValueException for a due date before the day of issue. The rest is checked with the
         *     invoice
         */
        @Override
        public InvoiceTerms build() {
            InvoiceTerms invoiceTerms = super.build();
            return new Problems()
                    .require(
                            !invoiceTerms.dueDate().isBefore(invoiceTerms.issueDate()),
                            "/dueDate",
                            "must not be before /issueDate")
                    .returnIfNone(invoiceTerms);
        }
    }
}
