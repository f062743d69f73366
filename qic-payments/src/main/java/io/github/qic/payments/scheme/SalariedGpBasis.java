package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.payments.pay.RateUnit;
import java.util.Objects;

/**
 * The range for salaried general practitioners.
 *
 * @param point where in the range, always the scheme's explicit decision
 * @param unit whether time is paid by the hour or by the session of 4 hours 10 minutes, both found from the annual figure
 */
@JsonTypeName("salaried-gp")
public record SalariedGpBasis(RangePoint point, RateUnit unit) implements PayBasis {
    public SalariedGpBasis {
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(unit, "unit");
    }
}
