package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A server with an empty database in a temporary folder. {@code -Dpostgres.bin=/usr/lib/postgresql/15/bin} is where the programs
 * are, unless on the path; {@code -Dpostgres.user=postgres} is who runs them if root runs the tests, since the server refuses to
 * run as root.
 */
final class TemporaryPostgres implements AutoCloseable {
    private static final String BIN = System.getProperty("postgres.bin", "");
    private static final String USER = System.getProperty("postgres.user", "");

    private final Path folder;
    private final Process server;
    private final PGSimpleDataSource database = new PGSimpleDataSource();

    private TemporaryPostgres(Path folder, int port) throws IOException {
        this.folder = folder;
        run("initdb", "-D", folder.toString(), "-U", "app", "-A", "trust", "-E", "UTF8", "--no-sync");
        server = start(
                "postgres", "-D", folder.toString(), "-p", "" + port, "-k", "", "-c", "listen_addresses=127.0.0.1");
        database.setServerNames(new String[] {"127.0.0.1"});
        database.setPortNumbers(new int[] {port});
        database.setDatabaseName("postgres");
        database.setUser("app");
    }

    static TemporaryPostgres start() throws Exception {
        Path folder = Files.createTempDirectory("postgres");
        if (!USER.isEmpty()) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
        }
        TemporaryPostgres postgres = new TemporaryPostgres(folder, freePort());
        postgres.createTables();
        return postgres;
    }

    DataSource database() {
        return database;
    }

    private void createTables() throws Exception {
        String tables = Files.readString(Path.of("src/main/resources/schema.sql"));
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(tables);
                return;
            } catch (SQLException e) {
                if (attempt == 100) {
                    close();
                    throw e;
                }
                Thread.sleep(200); // the server is starting
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(String... command) throws IOException {
        try {
            if (start(command).waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process start(String... command) throws IOException {
        List<String> line = new ArrayList<>(USER.isEmpty() ? List.of() : List.of("runuser", "-u", USER, "--"));
        line.add(BIN.isEmpty() ? command[0] : BIN + "/" + command[0]);
        line.addAll(List.of(command).subList(1, command.length));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Override
    public void close() {
        server.destroy();
        try (Stream<Path> files = Files.walk(folder)) {
            server.waitFor();
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
