package io.github.qic.payments.ledger;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The entries of a ledger, held from the last to the first, so that one more shares all that came before. */
final class Journal {
    static final Journal EMPTY = new Journal(0, null, null);

    final int size;
    private final @Nullable LedgerEntry last;
    private final @Nullable Journal before;

    private Journal(int size, @Nullable LedgerEntry last, @Nullable Journal before) {
        this.size = size;
        this.last = last;
        this.before = before;
    }

    Journal plus(LedgerEntry entry) {
        return new Journal(size + 1, Objects.requireNonNull(entry), this);
    }

    /** {@return the entries in order} */
    List<LedgerEntry> entries() {
        LedgerEntry[] entries = new LedgerEntry[size];
        for (Journal at = this; at != null && at.last != null; at = at.before) {
            entries[at.size - 1] = at.last;
        }
        return Collections.unmodifiableList(Arrays.asList(entries));
    }
}
