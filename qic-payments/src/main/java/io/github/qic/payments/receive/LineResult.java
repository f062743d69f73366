package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.ClaimReference;
import java.util.List;
import java.util.Optional;

/**
 * What the check of a line came to; payable and queried together are what the line asks for.
 *
 * @param line the number of the line, from 1
 * @param claim the attendance it was taken to be for
 * @param payable what can be paid
 * @param queried what cannot be paid yet
 * @param queries why, in order
 */
public record LineResult(int line, Optional<ClaimReference> claim, Money payable, Money queried, List<Query> queries) {
    /** Copies the list. */
    public LineResult {
        queries = List.copyOf(queries);
    }
}
