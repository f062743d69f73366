package io.github.qic.payments.scheme;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One percentage for all on-costs, as agreements state it, such as 30% for National Insurance, pension and tax.
 *
 * @param percent the percentage of pay and high cost area supplement, greater than 0 and at most 100
 * @param reason what it is for, or where it is agreed
 */
public record FlatOnCosts(BigDecimal percent, String reason) {
    /** @throws InvalidValueException if the percentage is out of range or the reason is blank or has more than 1,000 characters */
    public FlatOnCosts {
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(reason, "reason");
        Enhancement.require(new Problems(), percent, 100, "/percent")
                .requireName(reason, "/reason")
                .throwIfAny();
    }
}
