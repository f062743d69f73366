package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.DocumentNumber;
import java.util.List;
import java.util.Objects;

/**
 * The part of some money that settles one document.
 *
 * @param document the number of the invoice or credit note
 * @param amount positive for what the buyer owes, negative for what the supplier owes
 */
public record AllocatedAmount(DocumentNumber document, Money amount) {
    /** @throws InvalidValueException if the amount is zero or more than {@link Money#MAX} */
    public AllocatedAmount {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(amount, "amount");
        Problems problems = new Problems();
        amount.requireBounded(problems, "/amount");
        problems.require(!amount.isZero(), "/amount", "must not be 0").throwIfAny();
    }

    static Problems check(List<AllocatedAmount> amounts) {
        return new Problems().requireUnique(amounts, amount -> amount.document().key(), "/allocated", "document");
    }

    static Money sum(List<AllocatedAmount> amounts) {
        return Money.sum(amounts.stream().map(AllocatedAmount::amount));
    }
}
