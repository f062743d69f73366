package io.github.qic.payments.receive;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.ClaimReference;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What the check of a line came to; payable and queried together are what the line asks for. */
@Value.Immutable
@JsonDeserialize(builder = IncomingLineResult.Builder.class)
public interface IncomingLineResult {
    /** {@return the number of the line, from 1} */
    int line();

    /** {@return the attendance it was taken to be for} */
    Optional<ClaimReference> claim();

    /** {@return what can be paid} */
    Money payable();

    /** {@return what cannot be paid yet} */
    Money queried();

    /** {@return why, in order} */
    List<InvoiceQuery> queries();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this result} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds results. */
    final class Builder extends ImmutableIncomingLineResult.Builder {
        Builder() {}
    }
}
