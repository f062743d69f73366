package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.ContractHours;
import java.util.List;
import java.util.Optional;

/**
 * A full-time annual salary on a day.
 *
 * @param hours the full-time hours it is paid for
 * @param rows the rows it was taken from; empty for a person's own salary, which no result may show
 */
record Salary(Money annual, ContractHours hours, String grade, Optional<Band> band, List<PayRowReference> rows) {
    static Salary own(OwnSalary own) {
        return new Salary(own.annual(), own.hours(), "own salary", Optional.empty(), List.of());
    }

    /** The salary in a formula. */
    String shown() {
        return rows.isEmpty() ? "own salary" : annual.display();
    }

    Optional<Money> published() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(annual);
    }
}
