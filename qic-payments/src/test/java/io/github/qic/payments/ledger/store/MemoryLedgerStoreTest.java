package io.github.qic.payments.ledger.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.payments.testing.LedgerStoreContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryLedgerStoreTest extends LedgerStoreContract {
    @Override
    protected LedgerStore emptyStore() {
        return new MemoryLedgerStore();
    }

    @Override
    protected LedgerStore again(LedgerStore store) {
        return store;
    }

    @Test
    void no_entries_are_not_appended() {
        assertThatThrownBy(() -> new MemoryLedgerStore().append(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no entries to append");
    }
}
