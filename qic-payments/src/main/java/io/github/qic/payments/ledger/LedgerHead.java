package io.github.qic.payments.ledger;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * The last entry of a ledger, by its number and hash. It stands for the whole history, so a copy kept elsewhere proves afterwards
 * that nothing up to it was changed or dropped.
 *
 * @param revision the number of entries
 * @param hash the hash of the last one, {@link EntryHash#START} if there is none
 */
public record LedgerHead(long revision, EntryHash hash) {
    /** The head of a ledger without entries. */
    public static final LedgerHead START = new LedgerHead(0, EntryHash.START);

    /** @throws InvalidValueException if the revision is negative */
    public LedgerHead {
        Objects.requireNonNull(hash, "hash");
        new Problems()
                .require(revision >= 0, "/revision", "must not be negative")
                .throwIfAny();
    }
}
