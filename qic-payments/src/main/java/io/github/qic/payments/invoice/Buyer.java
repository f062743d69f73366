package io.github.qic.payments.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** The organisation that is billed, not one of its sites. */
@Value.Immutable
@JsonDeserialize(builder = Buyer.Builder.class)
public sealed interface Buyer permits ImmutableBuyer {
    /** {@return the name} */
    String name();

    /** {@return the address for invoices, often a PO box of a shared finance service} */
    Address address();

    /** {@return the ODS code, 1 to 10 capital letters and digits} */
    Optional<String> odsCode();

    /** {@return the code under which its finance service files invoices, such as {@code Z123}} */
    Optional<String> payablesCode();

    /** {@return whether it rejects invoices without a purchase order; by default it does not} */
    @Value.Default
    default boolean purchaseOrderRequired() {
        return false;
    }

    /**
     * Requires what every invoice to this buyer needs: a purchase order or a reference of the buyer (Peppol R003), and the purchase
     * order if {@link #purchaseOrderRequired()}.
     *
     * @param problems to add to, at {@code /purchaseOrder} and {@code /buyerReference}
     */
    default void requireReferences(Problems problems, Optional<String> purchaseOrder, Optional<String> buyerReference) {
        problems.require(
                        purchaseOrder.isPresent() || buyerReference.isPresent(),
                        "/purchaseOrder",
                        "is missing, and there is no buyer reference either (Peppol R003)")
                .require(
                        purchaseOrder.isPresent() || !purchaseOrderRequired(),
                        "/purchaseOrder",
                        "is missing: this buyer rejects invoices without one");
        CodeRules.requireLine(problems, purchaseOrder, "/purchaseOrder");
        CodeRules.requireLine(problems, buyerReference, "/buyerReference");
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this buyer} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds buyers. */
    final class Builder extends ImmutableBuyer.Builder {
        Builder() {}

        /** @throws InvalidValueException if the name is blank, has more than 1,000 characters or is not one line, or a code is malformed */
        @Override
        public Buyer build() {
            Buyer buyer = super.build();
            Problems problems = new Problems();
            CodeRules.requireLine(problems, buyer.name(), "/name");
            CodeRules.requireCode(problems, buyer.odsCode(), "/odsCode");
            CodeRules.requireCode(problems, buyer.payablesCode(), "/payablesCode");
            return problems.returnIfNone(buyer);
        }
    }
}
