package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.DocumentLine;
import java.util.List;
import java.util.Objects;

/**
 * The lines that correct issued lines after a change of rates: for each attendance, those that reverse the lines that currently
 * bill it, and those at the new rates.
 *
 * @param supplier the supplier whose documents it corrects
 * @param lines the lines of the correcting document; in a supplementary invoice the reversing lines are negative, in a credit
 *     note the lines at the new rates
 * @param net the difference, always positive
 */
public record RateCorrection(Id<Organisation> supplier, List<DocumentLine> lines, Money net) {
    /** Copies the list. */
    public RateCorrection {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(net, "net");
        lines = List.copyOf(lines);
    }
}
