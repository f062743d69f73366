package example;

import io.github.qic.payments.ledger.EntryHash;
import io.github.qic.payments.ledger.LedgerEntry;
import io.github.qic.payments.ledger.store.AppendResult;
import io.github.qic.payments.ledger.store.LedgerStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The entries of one ledger, one a row. Rows are only ever added, and the primary key lets each revision in once. */
public final class PostgresLedgerStore implements LedgerStore {
    private static final String UNIQUE_VIOLATION = "23505";

    private final DataSource database;
    private final String ledger;

    public PostgresLedgerStore(DataSource database, String ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    @Override
    public void read(long revision, Consumer<? super LedgerEntry> sink) {
        String sql = "select entry from ledger_entry where ledger = ? and revision > ? order by revision";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false); // with a fetch size, rows come in portions
            select.setFetchSize(1000);
            select.setString(1, ledger);
            select.setLong(2, revision);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    sink.accept(LedgerEntry.DOCUMENT.read(rows.getString(1)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("ledger " + ledger + " cannot be read", e);
        }
    }

    @Override
    public AppendResult append(List<LedgerEntry> entries) {
        LedgerEntry first = entries.get(0);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (!hash(connection, first.revision() - 1).equals(Optional.of(first.previous()))) {
                return AppendResult.STALE;
            }
            try {
                insert(connection, entries);
                connection.commit();
                return AppendResult.APPENDED;
            } catch (SQLException e) {
                connection.rollback();
                if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                    throw e;
                }
            }
            for (LedgerEntry entry : entries) {
                if (!hash(connection, entry.revision()).equals(Optional.of(entry.hash()))) {
                    return AppendResult.STALE;
                }
            }
            return AppendResult.DONE_ALREADY;
        } catch (SQLException e) {
            throw new IllegalStateException("ledger " + ledger + " cannot be written", e);
        }
    }

    private Optional<EntryHash> hash(Connection connection, long revision) throws SQLException {
        if (revision == 0) {
            return Optional.of(EntryHash.START);
        }
        String sql = "select hash from ledger_entry where ledger = ? and revision = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, ledger);
            select.setLong(2, revision);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new EntryHash(row.getString(1))) : Optional.empty();
            }
        }
    }

    private void insert(Connection connection, List<LedgerEntry> entries) throws SQLException {
        String sql = "insert into ledger_entry (ledger, revision, hash, entry) values (?, ?, ?, ?::jsonb)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (LedgerEntry entry : entries) {
                insert.setString(1, ledger);
                insert.setLong(2, entry.revision());
                insert.setString(3, entry.hash().value());
                insert.setString(4, LedgerEntry.DOCUMENT.writeLine(entry));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
