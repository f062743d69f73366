package io.github.qic.payments.pay;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The enhancements of Section 2 of the Agenda for Change handbook. For look-up only: which of them is due depends on the
 * whole shift, and an attendance register does not record shifts. A scheme that pays one states the percentage itself.
 *
 * @param band the band
 * @param saturdayAndNight for Saturdays, and weekdays before 06:00 and after 20:00, in percent on top of basic pay
 * @param sundayAndHoliday for Sundays and public holidays, in percent on top of basic pay
 * @param effective the days on which they apply
 * @param source where the figures come from
 */
public record UnsocialHours(
        Band band, BigDecimal saturdayAndNight, BigDecimal sundayAndHoliday, DateRange effective, RowSource source)
        implements PayRow {
    /** @throws InvalidValueException if a percentage is out of range */
    public UnsocialHours {
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(saturdayAndNight, "saturdayAndNight");
        Objects.requireNonNull(sundayAndHoliday, "sundayAndHoliday");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(source, "source");
        Problems problems = new Problems();
        PayTableRules.requirePercent(problems, saturdayAndNight, "/saturdayAndNight");
        PayTableRules.requirePercent(problems, sundayAndHoliday, "/sundayAndHoliday");
        problems.throwIfAny();
    }

    @Override
    public String series() {
        return band.toString();
    }
}
