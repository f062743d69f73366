package io.github.qic.payments.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** The organisation that pays: the one that is billed, not one of its sites. */
@Value.Immutable
@JsonDeserialize(builder = Buyer.Builder.class)
public interface Buyer {
    /** {@return the name of the billed organisation} */
    String name();

    /** {@return where its invoices go, often a box of a shared finance service} */
    Address address();

    /** {@return its ODS or organisation code, 1 to 10 capital letters and digits} */
    Optional<String> odsCode();

    /** {@return the code its finance service files invoices by, such as {@code Z123}} */
    Optional<String> payablesCode();

    /** {@return whether it sends back every invoice without a purchase order} */
    @Value.Default
    default boolean purchaseOrderRequired() {
        return false;
    }

    private Buyer checked() {
        Problems problems = new Problems();
        CodeRules.line(problems, name(), "/name");
        CodeRules.ods(problems, odsCode(), "/odsCode");
        payablesCode()
                .ifPresent(code -> problems.require(
                        code.matches("[A-Z0-9]{1,10}"), "/payablesCode", "must be 1 to 10 capital letters and digits"));
        return problems.returnIfNone(this);
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

        /** @throws InvalidValueException for a blank name and codes of the wrong form */
        @Override
        public Buyer build() {
            return super.build().checked();
        }
    }
}
