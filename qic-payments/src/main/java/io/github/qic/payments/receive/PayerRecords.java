package io.github.qic.payments.receive;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.Buyer;
import io.github.qic.payments.invoice.Supplier;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/** What the payer knows of itself and its suppliers, against which the head of an incoming invoice is checked. */
@Value.Immutable
public sealed interface PayerRecords permits ImmutablePayerRecords {
    /** {@return the organisation that must be billed; if empty, any may} */
    Optional<Buyer> buyer();

    /**
     * {@return each supplier with the account it is paid into and its VAT treatment} One that is unknown here is compared with what
     * the ledger recorded of it, or not at all.
     */
    @Value.Default
    default Function<Id<Organisation>, Optional<Supplier>> suppliers() {
        return supplier -> Optional.empty();
    }

    /** {@return the purchase orders of each supplier; if there are none, any may be quoted} */
    @Value.Default
    default Function<Id<Organisation>, Set<String>> purchaseOrders() {
        return supplier -> Set.of();
    }

    /** {@return empty records, with which no head is checked} */
    static PayerRecords none() {
        return builder().build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from these records} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds records. */
    final class Builder extends ImmutablePayerRecords.Builder {
        Builder() {}
    }
}
