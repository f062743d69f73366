package io.github.qic.payments.reconcile;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.DocumentNumber;
import java.util.List;

/**
 * Lines of a document to be credited.
 *
 * @param supplier the supplier that issued the document
 * @param document its number
 * @param lines the numbers of the lines
 */
public record LineCredit(Id<Organisation> supplier, DocumentNumber document, List<Integer> lines) {
    /** Copies the list. */
    public LineCredit {
        lines = List.copyOf(lines);
    }
}
