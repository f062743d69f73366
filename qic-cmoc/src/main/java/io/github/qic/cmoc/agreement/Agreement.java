package io.github.qic.cmoc.agreement;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * How often two coders agree.
 *
 * @param units the number of units that both judged
 * @param agreed the number of those that both judged the same
 * @param kappa Cohen's kappa: agreement beyond chance, as a share of what chance leaves, from -1 to 1, rounded half up to three
 *     decimals (Cohen 1960, Educational and Psychological Measurement 20:37-46); empty if there are no units, or if both gave the same
 *     judgement throughout, so that chance leaves nothing
 */
public record Agreement(long units, long agreed, Optional<BigDecimal> kappa) {
    /** @throws InvalidValueException if a number is negative, or more units are agreed on than there are */
    public Agreement {
        Objects.requireNonNull(kappa, "kappa");
        new Problems()
                .require(agreed >= 0, "/agreed", "must not be negative")
                .require(agreed <= units, "/agreed", "must not exceed the units")
                .throwIfAny();
    }

    /**
     * {@return the share of units that both judged the same, from 0 to 1, rounded half up to three decimals; empty without a unit}
     */
    public Optional<BigDecimal> share() {
        return units == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(agreed).divide(BigDecimal.valueOf(units), 3, RoundingMode.HALF_UP));
    }
}
