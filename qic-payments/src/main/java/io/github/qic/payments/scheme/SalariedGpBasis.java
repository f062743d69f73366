package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.payments.pay.RateUnit;
import java.util.Objects;

/**
 * The range for salaried general practitioners.
 *
 * @param point the point in the range, always an explicit decision of the scheme
 * @param unit whether time is paid by the hour or by the session of 4 hours 10 minutes, both derived from the annual salary
 */
@JsonTypeName("salaried-gp")
public record SalariedGpBasis(RangePoint point, RateUnit unit) implements PayBasis {
    public SalariedGpBasis {
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(unit, "unit");
    }

    @Override
    public SalarySource salarySource() {
        return SalarySource.TABLE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.salariedGp(this);
    }
}
