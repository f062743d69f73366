package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.payments.pay.RateUnit;
import java.util.Objects;

/**
 * Each person's own full-time salary, passed to the calculation and never stored in a document. The salary can still be
 * worked out from the resulting rate.
 *
 * @param unit whether time is paid by the hour or by the session
 */
@JsonTypeName("own-salary")
public record OwnSalaryBasis(RateUnit unit) implements PayBasis {
    public OwnSalaryBasis {
        Objects.requireNonNull(unit, "unit");
    }

    @Override
    public SalarySource salarySource() {
        return SalarySource.PERSON;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.ownSalary(this);
    }
}
