package io.github.qic.pdsa.chart.compare;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.ValueKind;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How sites are compared. */
@Value.Immutable
public sealed interface ComparisonOptions permits ImmutableComparisonOptions {
    /** {@return whether each site has a proportion or a rate} */
    ValueKind values();

    /** {@return the limits; {@link SiteLimits#EXACT} by default} */
    @Value.Default
    default SiteLimits limits() {
        return SiteLimits.EXACT;
    }

    /** {@return the direction of improvement; neither by default} */
    @Value.Default
    default Direction direction() {
        return Direction.NEITHER;
    }

    /**
     * {@return the centre, such as a national figure, before the multiplier; by default the events of all sites divided by their
     * cases}
     */
    OptionalDouble centre();

    /** {@return the factor for display, such as 1000 for falls per 1,000 bed days; 1 by default} */
    @Value.Default
    default double multiplier() {
        return 1;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from these options} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds options. */
    final class Builder extends ImmutableComparisonOptions.Builder {
        Builder() {}

        /** @throws InvalidValueException if the values are neither proportions nor rates, or if a number is out of range */
        @Override
        public ComparisonOptions build() {
            ComparisonOptions options = super.build();
            double most = options.values() == ValueKind.PROPORTION ? 1 : 1e100;
            double centre = options.centre().orElse(0);
            return new Problems()
                    .require(options.values().isRatio(), "/values", "must be proportion or rate")
                    .require(
                            centre >= 0 && centre <= most,
                            "/centre",
                            most == 1 ? "must be from 0 to 1 for a proportion" : "must be from 0 to 1e100")
                    .require(
                            options.multiplier() > 0 && options.multiplier() <= 1e100,
                            "/multiplier",
                            "must be above 0 and at most 1e100")
                    .returnIfNone(options);
        }
    }
}
