package io.github.qic.payments.plan;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.scheme.Scheme;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The assumptions of a forecast. Actual salaries and costs are not known in advance: people paid by them are listed in {@link
 * Forecast#unpriced()} unless both schemes price them on another basis, such as the limit.
 */
@Value.Immutable
public sealed interface ForecastInput permits ImmutableForecastInput {
    /** {@return the scheme with the lowest pay to be expected, for example everybody at the entry of the band} */
    Scheme low();

    /** {@return the scheme with the highest pay to be expected, for example everybody at the top of the band} */
    Scheme high();

    /** {@return the pay tables; they must cover the whole programme} */
    PayTables tables();

    /** {@return the expected attendance in percent of those invited, 0 to 100} */
    BigDecimal attendancePercent();

    /**
     * {@return the assumed length in minutes, 1 to 600, of gatherings without a day and time; they are assumed to be on separate days
     * of their month, from the 1st, a week apart}
     */
    Optional<Integer> assumedMinutes();

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

        /** @throws InvalidValueException if the attendance is not 0 to 100 with at most 6 decimals, or the minutes are not 1 to 600 */
        @Override
        public ForecastInput build() {
            ForecastInput input = super.build();
            BigDecimal percent = input.attendancePercent();
            boolean valid =
                    percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0 && percent.scale() <= 6;
            return new Problems()
                    .require(valid, "/attendancePercent", "must be 0 to 100, with at most 6 decimals")
                    .require(
                            input.assumedMinutes().filter(m -> m < 1 || m > 600).isEmpty(),
                            "/assumedMinutes",
                            "must be 1 to 600")
                    .returnIfNone(input);
        }
    }
}
