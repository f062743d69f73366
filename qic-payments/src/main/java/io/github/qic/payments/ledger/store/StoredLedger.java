package io.github.qic.payments.ledger.store;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.ledger.AuditStamp;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The ledger of a store. It keeps what it has read, so each use reads only the entries that others have appended since, and an update
 * writes only the new ones. It may be shared by threads; several programs may each have their own for the same store.
 */
public final class StoredLedger {
    private final LedgerStore store;
    private Ledger ledger = Ledger.empty();

    private StoredLedger(LedgerStore store) {
        this.store = Objects.requireNonNull(store, "store");
    }

    /** {@return the ledger of a store; nothing is read before the first use} */
    public static StoredLedger of(LedgerStore store) {
        return new StoredLedger(store);
    }

    /**
     * {@return the ledger as it is stored now}
     *
     * @throws InvalidValueException if the stored entries are not a valid history
     */
    public synchronized Ledger current() {
        List<LedgerEntry> appended = new ArrayList<>();
        store.read(ledger.revision(), appended::add);
        ledger = ledger.with(appended);
        return ledger;
    }

    /**
     * Takes steps on the current ledger and stores them, all or none. If another program appends entries in the meantime, the
     * steps are taken again on the ledger that then is current.
     *
     * @param steps from the current ledger to the one to store; called more than once if others interfere, so it should do nothing
     *     else
     * @return the ledger that is stored; it may hold no new entry, if the steps had been stored before
     * @throws InvalidValueException if a step breaks a rule, if the result does not continue the current ledger, or if the stored
     *     entries are not a valid history
     */
    public synchronized Ledger update(UnaryOperator<Ledger> steps) {
        while (true) {
            Ledger before = current();
            Ledger after = steps.apply(before).requireContinues(before.head());
            if (after.equals(before) || store.append(after.entriesAfter(before.revision())) != AppendResult.STALE) {
                ledger = after.stamped(AuditStamp.none());
                return after;
            }
        }
    }
}
