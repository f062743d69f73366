package io.github.qic.payments.receive;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.pay.Band;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of an incoming invoice, with the details the supplier gave. Anything a supplier can write is valid here; what cannot be is
 * queried by the check, so that every invoice gets an answer.
 */
@Value.Immutable
@JsonDeserialize(builder = IncomingLine.Builder.class)
public sealed interface IncomingLine permits ImmutableIncomingLine {
    /** {@return the claim reference as the supplier quoted it} */
    Optional<String> claim();

    /** {@return what the line is for; if empty, it is recognised from the description and the other details} */
    Optional<IncomingLineKind> kind();

    /** {@return the supplier's words for it; leave out names of people} */
    Optional<String> description();

    /** {@return the day of the attendance} */
    Optional<LocalDate> date();

    /** {@return the role of the person; without it or a reference, the line may be for any attendance of that day} */
    Optional<Role> role();

    /** {@return the band claimed} */
    Optional<Band> band();

    /** {@return the minutes claimed} */
    Optional<Integer> minutes();

    /** {@return the rate claimed, for an hour or a session} */
    Optional<Money> rate();

    /** {@return the amount claimed; negative for a discount or credit} */
    Money net();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this line} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds lines. */
    final class Builder extends ImmutableIncomingLine.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if an amount is more than {@link Money#MAX}, the date is not in the years 1900 to 2200, or a
         *     text has characters that no text may have
         */
        @Override
        public IncomingLine build() {
            IncomingLine line = super.build();
            Problems problems = new Problems();
            line.net().requireBounded(problems, "/net");
            line.rate().ifPresent(rate -> rate.requireBounded(problems, "/rate"));
            return problems.requireDate(line.date(), "/date")
                    .requireText(IncomingInvoice.Builder.written(line.claim()), "/claim")
                    .requireText(IncomingInvoice.Builder.written(line.description()), "/description")
                    .returnIfNone(line);
        }

        /** {@return this builder with a {@code claim} reference, correctly quoted} */
        public Builder claim(ClaimReference claim) {
            return claim(claim.value());
        }
    }
}
