package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a claim needs beyond attendance and terms.
 *
 * @param actualCost the actual cost, where that is paid
 * @param free the part of the pay below this week's threshold of National Insurance
 */
record Given(@Nullable Money actualCost, Money free) {
    static final Given NOTHING = new Given(null, Money.ZERO);

    Given withFree(Money part) {
        return new Given(actualCost, part);
    }
}
