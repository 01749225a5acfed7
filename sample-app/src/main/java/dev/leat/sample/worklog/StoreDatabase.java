package dev.leat.sample.worklog;

import com.google.gson.Gson;
import dev.leat.runtime.Rejected;
import dev.leat.sample.source.Line;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Keeps results in an SQLite database: a row for each file, with its words and unreadable lines as JSON, which SQLite
 * can query. A file that is imported again replaces its row; rows of other files stay.
 *
 * <p>Each row is committed before the next file is read, and others can read it from then on. With a write-ahead log
 * that does not wait for the disk, so that 20,000 small files take seconds: the disk is waited for only now and then,
 * when SQLite moves the log into the database. So no row is lost if the application is killed. If the machine stops,
 * the rows since then may be missing. The database is whole in either case, and another import completes it.
 */
public final class StoreDatabase implements Store, AutoCloseable {
    private static final Gson JSON = new Gson();

    private final Connection connection;
    private final PreparedStatement replace;

    // region open
    /** Opens the database of a file, and makes both where they are missing. */
    public StoreDatabase(Path file) throws SQLException {
        // As a URI: in a plain path, what follows a question mark would be read as settings.
        connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = NORMAL");
            statement.execute("""
                    CREATE TABLE IF NOT EXISTS work_log (
                        file TEXT PRIMARY KEY NOT NULL,
                        entries INTEGER NOT NULL,
                        minutes INTEGER NOT NULL,
                        words TEXT NOT NULL,
                        unreadable TEXT NOT NULL
                    )
                    """);
            replace = connection.prepareStatement(
                    "REPLACE INTO work_log (file, entries, minutes, words, unreadable) VALUES (?, ?, ?, ?, ?)");
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }
    // endregion

    private record DeadLetter(long line, String problem) {
        static DeadLetter of(Rejected<Line> rejected) {
            return new DeadLetter(
                    rejected.element().number(), String.valueOf(rejected.cause().getMessage()));
        }
    }

    // region add
    @Override
    public void add(WorkLog log) throws SQLException {
        replace.setString(1, log.file());
        replace.setInt(2, log.entries());
        replace.setLong(3, log.minutes());
        replace.setString(4, JSON.toJson(log.words().sorted()));
        replace.setString(
                5, JSON.toJson(log.unreadable().stream().map(DeadLetter::of).toList()));
        replace.executeUpdate();
    }
    // endregion

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
