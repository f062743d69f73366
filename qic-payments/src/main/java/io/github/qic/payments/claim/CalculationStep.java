package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import java.math.BigDecimal;

/**
 * One step of a calculation, such as {@code hourly rate: £31,383.00 / 52.143 / 37.5 = 16.049709, rounded to £16.05}.
 *
 * @param what what the step finds
 * @param formula how, with every figure that goes in
 * @param unrounded the result in pounds before rounding, to six decimals
 * @param result the result, rounded half up to the penny
 */
public record CalculationStep(String what, String formula, BigDecimal unrounded, Money result) {
    /** {@return the step in one line} */
    public String text() {
        boolean exact = unrounded.compareTo(result.pounds()) == 0;
        return what + ": " + formula + " = "
                + (exact ? result.display() : unrounded.toPlainString() + ", rounded to " + result.display());
    }
}
