package io.github.qic.payments.receive;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.DocumentReference;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of an invoice or line that is not paid, and why. */
@Value.Immutable
@JsonDeserialize(builder = InvoiceQuery.Builder.class)
public sealed interface InvoiceQuery permits ImmutableInvoiceQuery {
    /** {@return why} */
    QueryReason reason();

    /** {@return the amount that is queried for this reason, not zero; negative for a credit that reduces nothing} */
    Money amount();

    /** {@return the earlier document it refers to} */
    Optional<DocumentReference> earlier();

    /** {@return what is wrong and what would be right, for the supplier} */
    String message();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds queries. */
    final class Builder extends ImmutableInvoiceQuery.Builder {
        Builder() {}

        /** @throws InvalidValueException if an amount is more than {@link Money#MAX}, the message is blank or the amount zero */
        @Override
        public InvoiceQuery build() {
            InvoiceQuery query = super.build();
            Problems problems = new Problems();
            query.amount().requireBounded(problems, "/amount");
            return problems.requireText(query.message(), "/message")
                    .require(!query.amount().isZero(), "/amount", "must not be 0")
                    .returnIfNone(query);
        }
    }
}
