package io.github.qic.payments.ledger.store;

import io.github.qic.payments.ledger.EntryHash;
import io.github.qic.payments.ledger.LedgerEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.lang3.Validate;

/** A store in memory, for tests and for ledgers that live as long as the program. It may be shared by threads. */
public final class MemoryLedgerStore implements LedgerStore {
    private final List<LedgerEntry> stored = new ArrayList<>();

    /** Starts empty. */
    public MemoryLedgerStore() {}

    @Override
    public void read(long revision, Consumer<? super LedgerEntry> sink) {
        rest(revision).forEach(sink);
    }

    private synchronized List<LedgerEntry> rest(long revision) {
        int size = stored.size();
        return List.copyOf(stored.subList((int) Math.min(revision, size), size));
    }

    /** @throws IllegalArgumentException if there are no entries */
    @Override
    public synchronized AppendResult append(List<LedgerEntry> entries) {
        Validate.notEmpty(entries, "no entries to append");
        LedgerEntry first = entries.get(0);
        long before = first.revision() - 1;
        if (before == stored.size() && first.previous().equals(last())) {
            stored.addAll(entries);
            return AppendResult.APPENDED;
        }
        long after = before + entries.size();
        boolean done = after <= stored.size()
                && stored.subList((int) before, (int) after).equals(entries);
        return done ? AppendResult.DONE_ALREADY : AppendResult.STALE;
    }

    private EntryHash last() {
        return stored.isEmpty()
                ? EntryHash.START
                : stored.get(stored.size() - 1).hash();
    }
}
