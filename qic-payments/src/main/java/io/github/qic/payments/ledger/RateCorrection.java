package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.DocumentLine;
import java.util.List;

/**
 * What a change of rates makes of issued lines: for each attendance the lines that are in force taken back, and the lines at
 * the new rates.
 *
 * @param supplier whose documents it corrects
 * @param lines the lines of the correcting document; in a supplementary invoice what is taken back is negative, in a credit
 *     note what is charged anew
 * @param net the difference, always more than nothing
 */
public record RateCorrection(Id<Organisation> supplier, List<DocumentLine> lines, Money net) {
    /** Copies the list. */
    public RateCorrection {
        lines = List.copyOf(lines);
    }
}
