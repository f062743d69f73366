package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a claim needs beyond attendance and terms.
 *
 * @param actualCost the actual cost, where that is paid
 * @param free the part of the pay below this week's threshold of National Insurance
 */
record AttendanceFigures(@Nullable Money actualCost, Money free) {
    static final AttendanceFigures NOTHING = new AttendanceFigures(null, Money.ZERO);

    AttendanceFigures withFree(Money part) {
        return new AttendanceFigures(actualCost, part);
    }
}
