package io.github.qic.payments.ledger;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.DocumentNumber;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.immutables.value.Value;

/** Some lines of an invoice, or all of it, that are not to be paid until the hold is released. */
@Value.Immutable
@JsonDeserialize(builder = PaymentHold.Builder.class)
public sealed interface PaymentHold permits ImmutablePaymentHold {
    /** {@return its id, unique in a ledger} */
    Id<PaymentHold> id();

    /** {@return the supplier} */
    Id<Organisation> supplier();

    /** {@return the number of the invoice} */
    DocumentNumber document();

    /** {@return the numbers of the lines; empty for the whole invoice} */
    List<Integer> lines();

    /** {@return whether they are on hold or disputed} */
    HoldKind kind();

    /** {@return the day from which they are held} */
    LocalDate date();

    /** {@return why, in free text that names no person} */
    String reason();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds holds. */
    final class Builder extends ImmutablePaymentHold.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if the date is not in the years 1900 to 2200, the reason is blank or has more than 1,000
         *     characters, or a line is below 1 or listed twice
         */
        @Override
        public PaymentHold build() {
            PaymentHold hold = super.build();
            List<Integer> lines = hold.lines();
            return new Problems()
                    .requireDate(hold.date(), "/date")
                    .requireName(hold.reason(), "/reason")
                    .require(lines.stream().allMatch(line -> line >= 1), "/lines", "must be 1 or more")
                    .require(new HashSet<>(lines).size() == lines.size(), "/lines", "must not repeat a line")
                    .returnIfNone(hold);
        }
    }
}
