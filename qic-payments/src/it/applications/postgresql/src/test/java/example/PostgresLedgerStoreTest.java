package example;

import io.github.qic.payments.ledger.store.LedgerStore;
import io.github.qic.payments.testing.LedgerStoreContract;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresLedgerStoreTest extends LedgerStoreContract {
    private static TemporaryPostgres postgres;

    private String ledger;

    @BeforeAll
    static void start() throws Exception {
        postgres = TemporaryPostgres.start();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Override
    protected LedgerStore emptyStore() {
        ledger = UUID.randomUUID().toString();
        return new PostgresLedgerStore(postgres.database(), ledger);
    }

    @Override
    protected LedgerStore again(LedgerStore store) {
        return new PostgresLedgerStore(postgres.database(), ledger);
    }
}
