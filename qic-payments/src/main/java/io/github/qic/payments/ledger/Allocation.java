package io.github.qic.payments.ledger;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Settles documents of a supplier with money that is on account, or against one another, without a payment. A positive sum is taken
 * from the money on account, a negative one goes back to it; amounts that add up to zero set documents off against one another.
 */
@Value.Immutable
@JsonDeserialize(builder = Allocation.Builder.class)
public sealed interface Allocation permits ImmutableAllocation {
    /** {@return its reference, unique among the payments, allocations and write-offs of the supplier} */
    Id<Allocation> reference();

    /** {@return the supplier} */
    Id<Organisation> supplier();

    /** {@return its day} */
    LocalDate date();

    /** {@return the amount for each document} */
    List<AllocatedAmount> allocated();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds allocations. */
    final class Builder extends ImmutableAllocation.Builder {
        Builder() {}

        /** @throws InvalidValueException if there is no amount, a document is listed twice, or the date is not in the years 1900 to 2200 */
        @Override
        public Allocation build() {
            Allocation allocation = super.build();
            return AllocatedAmount.check(allocation.allocated())
                    .requireDate(allocation.date(), "/date")
                    .require(!allocation.allocated().isEmpty(), "/allocated", "must not be empty")
                    .returnIfNone(allocation);
        }
    }
}
