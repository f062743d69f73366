package io.github.qic.payments.scheme;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A percentage on top of the rate. Section 2 of the Agenda for Change handbook depends on whole shifts, which an
 * attendance register does not record, so the scheme states the percentage and is responsible for it.
 *
 * @param percent the increase in percent of the rate, greater than 0 and at most 200
 * @param reason why it is paid
 */
public record Enhancement(BigDecimal percent, String reason) {
    /** @throws InvalidValueException if the percentage is out of range or the reason is blank or has more than 1,000 characters */
    public Enhancement {
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(reason, "reason");
        require(new Problems(), percent, 200, "/percent")
                .requireName(reason, "/reason")
                .throwIfAny();
    }

    static Problems require(Problems problems, BigDecimal percent, int most, String path) {
        boolean bounded =
                percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(most)) <= 0 && percent.scale() <= 4;
        return problems.require(
                bounded, path, "must be greater than 0 and at most " + most + ", with at most 4 decimals");
    }
}
