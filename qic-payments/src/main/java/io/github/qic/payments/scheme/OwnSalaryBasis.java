package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.payments.pay.RateUnit;
import java.util.Objects;

/**
 * Each person's own full-time salary, given to the calculation and kept in no document. Whoever sees the resulting rate
 * can still work the salary out from it.
 *
 * @param unit whether time is paid by the hour or by the session
 */
@JsonTypeName("own-salary")
public record OwnSalaryBasis(RateUnit unit) implements PayBasis {
    public OwnSalaryBasis {
        Objects.requireNonNull(unit, "unit");
    }
}
