package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one attendance that neither the terms nor the attendance itself give.
 *
 * @param actualCost the actual cost, if that is paid
 * @param free the part of the pay below what is left of this week's National Insurance threshold
 */
record AttendanceFigures(@Nullable Money actualCost, Money free) {
    static final AttendanceFigures NONE = new AttendanceFigures(null, Money.ZERO);

    AttendanceFigures withFree(Money part) {
        return new AttendanceFigures(actualCost, part);
    }

    /** At most the actual cost, if that is paid. */
    long limited(long pence) {
        return actualCost == null ? pence : Math.min(pence, actualCost.pence());
    }
}
