package io.github.qic.payments.receive;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.ClaimReference;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The result of checking a line; payable and queried add up to its amount. */
@Value.Immutable
@JsonDeserialize(builder = IncomingLineResult.Builder.class)
public interface IncomingLineResult {
    /** {@return the number of the line, from 1} */
    int line();

    /** {@return the reference of the attendance that the line was matched to} */
    Optional<ClaimReference> claim();

    /** {@return the amount that can be paid} */
    Money payable();

    /** {@return the amount that cannot be paid yet} */
    Money queried();

    /** {@return the queries about the line, in order} */
    List<InvoiceQuery> queries();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    final class Builder extends ImmutableIncomingLineResult.Builder {
        Builder() {}
    }
}
