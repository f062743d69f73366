package io.github.qic.payments.ledger.store;

import io.github.qic.payments.ledger.LedgerEntry;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where an application keeps the entries of one ledger, such as a table with a row for each entry. {@code LedgerStoreContract}, in the
 * test-jar, tests an implementation. Failures of the storage itself are unchecked exceptions of the implementation; the caller may
 * then try again, since {@link #append} tells whether entries are there already.
 */
public interface LedgerStore {
    /**
     * Passes on the entries after the first ones, in order.
     *
     * @param revision the number of entries to leave out; if the store has no more, nothing is passed on
     * @param sink receives each entry as it is read
     */
    void read(long revision, Consumer<? super LedgerEntry> sink);

    /**
     * Appends entries, all or none, if the last entry of the store is the one before them: its number is one less than the
     * {@linkplain LedgerEntry#revision() number} of the first of them, and its hash is their {@linkplain LedgerEntry#previous()
     * previous} one. Two callers that append to the same entry at the same time must not both succeed.
     *
     * @param entries consecutive entries, at least one
     * @return whether they are stored now, were stored before, or do not follow the last entry
     */
    AppendResult append(List<LedgerEntry> entries);
}
