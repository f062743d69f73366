package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.PointChoice;
import java.util.Objects;

/**
 * A band of Agenda for Change, paid by the hour.
 *
 * @param band the band
 * @param point the pay point in it, always an explicit decision of the scheme
 */
@JsonTypeName("agenda-for-change")
public record BandBasis(Band band, PointChoice point) implements PayBasis {
    public BandBasis {
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(point, "point");
    }

    @Override
    public SalarySource salarySource() {
        return SalarySource.TABLE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.band(this);
    }
}
