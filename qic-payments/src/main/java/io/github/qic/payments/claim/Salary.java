package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.Band;
import java.util.List;
import java.util.Optional;

/**
 * A full-time annual salary on a day.
 *
 * @param rows the rows it was taken from; empty for a person's own salary, which no result may show
 */
record Salary(Money annual, String grade, Optional<Band> band, List<PayRowReference> rows) {
    static Salary own(Money annual) {
        return new Salary(annual, "own salary", Optional.empty(), List.of());
    }

    Optional<Money> published() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(annual);
    }
}
