package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.PointChoice;
import java.util.Objects;

/**
 * A band of Agenda for Change, by the hour.
 *
 * @param band the band
 * @param point the pay point in it, always the scheme's explicit decision
 */
@JsonTypeName("agenda-for-change")
public record BandBasis(Band band, PointChoice point) implements PayBasis {
    public BandBasis {
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(point, "point");
    }
}
