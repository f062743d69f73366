package io.github.qic.payments.plan;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.scheme.Scheme;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a forecast rests on beside the planned programme. Own salaries and actual costs are not known beforehand: people paid by
 * them stand in {@link Forecast#unpriced()} unless both schemes here price them on another basis, such as the limit.
 */
@Value.Immutable
public interface ForecastInput {
    /** {@return the scheme with the lowest pay that has to be expected, such as everybody at the entry of the band} */
    Scheme low();

    /** {@return the scheme with the highest pay that has to be expected, such as everybody at the top of the band} */
    Scheme high();

    /** {@return the tables; they must reach to the end of the programme} */
    PayTables tables();

    /** {@return how many of those invited are expected to come, in percent, 0 to 100} */
    BigDecimal attendancePercent();

    /**
     * {@return the length taken for gatherings whose day and time are not yet set: everybody is taken to go to each on a day of
     * its own in its month, from the 1st, a week apart}
     */
    Optional<Integer> assumedMinutes();

    private ForecastInput checked() {
        return new Problems()
                .require(
                        attendancePercent().signum() >= 0
                                && attendancePercent().compareTo(BigDecimal.valueOf(100)) <= 0
                                && attendancePercent().scale() <= 6,
                        "/attendancePercent",
                        "must be 0 to 100, with at most 6 decimals")
                .require(
                        assumedMinutes().filter(m -> m < 1 || m > 600).isEmpty(), "/assumedMinutes", "must be 1 to 600")
                .returnIfNone(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableForecastInput.Builder {
        Builder() {}

        /** @throws InvalidValueException for a share that is none, and minutes no day has */
        @Override
        public ForecastInput build() {
            return super.build().checked();
        }
    }
}
