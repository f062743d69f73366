package example;

import io.github.qic.core.json.Document;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Documents of one type. Each has a revision that grows with every change, so that nobody overwrites what somebody else has
 * changed in the meantime.
 */
public final class DocumentTable<T> {
    /** A value and the revision to hand in with its replacement. */
    public record Stored<T>(long revision, T value) {}

    private final DataSource database;
    private final Document<T> document;

    public DocumentTable(DataSource database, Document<T> document) {
        this.database = database;
        this.document = document;
    }

    /** Validates what it reads: another program may have written it. */
    public Optional<Stored<T>> find(String id) throws SQLException {
        String sql = "select revision, body from document where id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Stored<>(row.getLong(1), document.read(row.getString(2))))
                        : Optional.empty();
            }
        }
    }

    /** Returns false, and stores nothing, if there is a document with that id. */
    public boolean add(String id, T value) throws SQLException {
        String sql = "insert into document (body, id, revision) values (?::jsonb, ?, 1) on conflict do nothing";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, document.write(value));
            insert.setString(2, id);
            return insert.executeUpdate() == 1;
        }
    }

    /** Returns false, and stores nothing, if the document no longer has that revision. */
    public boolean replace(String id, long revision, T value) throws SQLException {
        String sql = "update document set body = ?::jsonb, revision = revision + 1 where id = ? and revision = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, document.write(value));
            update.setString(2, id);
            update.setLong(3, revision);
            return update.executeUpdate() == 1;
        }
    }
}
