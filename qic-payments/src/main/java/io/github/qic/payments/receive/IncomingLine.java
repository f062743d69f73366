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

/** A line of an incoming invoice, with the details the supplier gave. */
@Value.Immutable
@JsonDeserialize(builder = IncomingLine.Builder.class)
public interface IncomingLine {
    /** {@return the reference from the claim statement, if the supplier quoted it} */
    Optional<ClaimReference> claim();

    /** {@return the day of the attendance} */
    LocalDate date();

    /** {@return the role of the person; without it or a reference, the line may be for any attendance of that day} */
    Optional<Role> role();

    /** {@return the band claimed} */
    Optional<Band> band();

    /** {@return the minutes claimed; empty for an on-cost} */
    Optional<Integer> minutes();

    /** {@return the rate claimed, for an hour or a session} */
    Optional<Money> rate();

    /** {@return whether the line is for an on-cost rather than time; by default it is for time} */
    @Value.Default
    default boolean onCost() {
        return false;
    }

    /** {@return the amount claimed} */
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

        /** @throws InvalidValueException if an amount is negative or the minutes are not 0 to 1440 */
        @Override
        public IncomingLine build() {
            IncomingLine line = super.build();
            return new Problems()
                    .require(!line.net().isNegative(), "/net", "must not be negative: credit notes are not checked")
                    .require(line.rate().filter(Money::isNegative).isEmpty(), "/rate", "must not be negative")
                    .require(line.minutes().filter(m -> m < 0 || m > 1440).isEmpty(), "/minutes", "must be 0 to 1440")
                    .returnIfNone(line);
        }
    }
}
