package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A percentage of pence, in whole numbers where they suffice: pricing would otherwise spend most of its time in BigDecimal. Both
 * ways give the same; the bounds only keep the product of whole numbers far within a long.
 *
 * @param percent the percentage
 * @param millionths the same as millionths of the whole; -1 if it has more than four decimals or is out of range
 */
record Percentage(BigDecimal percent, long millionths) {
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100_000);
    private static final long MOST_PENCE = 1_000_000_000;

    static Percentage of(BigDecimal percent) {
        boolean whole = percent.signum() >= 0
                && percent.compareTo(MOST_PERCENT) <= 0
                && percent.stripTrailingZeros().scale() <= 4;
        return new Percentage(percent, whole ? percent.movePointRight(4).longValueExact() : -1);
    }

    /** The percentage of an amount, rounded half up, both in pence. */
    long of(long pence) {
        return millionths >= 0 && pence >= 0 && pence <= MOST_PENCE
                ? (2 * pence * millionths + 1_000_000) / 2_000_000
                : Money.ofPence(pence).percent(percent, RoundingMode.HALF_UP).pence();
    }
}
