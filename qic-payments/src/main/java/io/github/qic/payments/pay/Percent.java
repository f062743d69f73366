package io.github.qic.payments.pay;

import io.github.qic.core.valid.InvalidValueException;
import java.math.BigDecimal;

/** Bounds of percentages, so that no figure grows without end. */
final class Percent {
    private Percent() {}

    static BigDecimal require(BigDecimal percent) {
        if (percent.signum() < 0 || percent.precision() - percent.scale() > 4 || percent.scale() > 6) {
            throw InvalidValueException.of("", "must be a percentage from 0 to 9999 with at most 6 decimals");
        }
        return percent;
    }
}
