package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.ClaimStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the check of an invoice came to; payable and queried together are what it asks for.
 *
 * @param invoice the invoice
 * @param payable what can be paid
 * @param queried what cannot be paid yet
 * @param lines each line
 * @param queries what is queried about the invoice as a whole
 * @param accepted the attendances that can be paid, in lines that come to exactly {@code payable}, to be drafted and issued in
 *     the ledger under the number the supplier gave (its letters and digits), so that nobody bills them again; nothing if nothing
 *     is payable
 */
public record IncomingResult(
        IncomingInvoice invoice,
        Money payable,
        Money queried,
        List<LineResult> lines,
        List<Query> queries,
        Optional<ClaimStatement> accepted) {
    /** Copies the lists. */
    public IncomingResult {
        lines = List.copyOf(lines);
        queries = List.copyOf(queries);
    }

    /** {@return the reasons of all queries, about lines first} */
    public List<QueryReason> reasons() {
        return Stream.concat(lines.stream().flatMap(line -> line.queries().stream()), queries.stream())
                .map(Query::reason)
                .toList();
    }
}
