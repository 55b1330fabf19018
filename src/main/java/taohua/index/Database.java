package taohua.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;
import taohua.words.Notice;

/** A connection to the catalogue, and the few things that are asked of SQLite as such. */
final class Database implements AutoCloseable {
  /** What this program writes, and the newest that it reads. */
  static final int FORMAT = 5;

  private static final int APPLICATION = 0x54414F48;

  // Others hold their locks for as long as a commit takes, or the opening of some files.
  private static final int PATIENCE_MILLIS = 20_000;

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** What is done with a database. */
  @FunctionalInterface
  interface Work<T> {
    T in(Connection connection) throws SQLException, IOException;
  }

  /** What sets the values of a statement. */
  @FunctionalInterface
  interface Values {
    void in(PreparedStatement statement) throws SQLException;
  }

  /** Sets the values of a row. */
  @FunctionalInterface
  interface Setting<T> {
    void set(T row, PreparedStatement statement) throws SQLException;
  }

  /** What takes a row. */
  @FunctionalInterface
  interface Rows {
    void row(ResultSet row) throws SQLException, IOException;
  }

  /**
   * Opens a catalogue and makes sure that it is one.
   *
   * @param create whether it may be new; it then has no format and no table
   */
  static Database open(Path file, boolean create) throws IOException {
    SQLiteConfig config = new SQLiteConfig();
    if (!create) {
      config.resetOpenMode(SQLiteOpenMode.CREATE);
      // A reader, too, takes back what a killed writer left half done, where it may write.
      config.setReadOnly(!Files.isWritable(file) || !Files.isWritable(folder(file)));
    }
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    try {
      Connection connection =
          config.createConnection("jdbc:sqlite:" + file.toUri().toASCIIString());
      Database database = new Database(file, connection);
      try {
        database.check(create);
        connection.setAutoCommit(false);
        return database;
      } catch (SQLException | IOException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw IndexException.of(file, e);
    } catch (LinkageError | RuntimeException e) {
      // SQLite itself is a library of the machine, which is unpacked to a folder of its own.
      throw new IndexException(Notice.of("index.sqlite", String.valueOf(e.getMessage())));
    }
  }

  private static Path folder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file : folder;
  }

  private void check(boolean create) throws SQLException, IOException {
    long application = number("PRAGMA application_id");
    long format = number("PRAGMA user_version");
    boolean isNew =
        application == 0 && format == 0 && number("SELECT count(*) FROM sqlite_master") == 0;
    if (isNew && create) {
      return;
    }
    if (application != APPLICATION) {
      throw new IndexException(
          Notice.of(isNew ? "index.unmade" : "index.foreign", file.toString()));
    }
    if (format != FORMAT) {
      throw new IndexException(
          Notice.of(
              format < FORMAT ? "index.older" : "index.newer",
              file.toString(),
              Long.toString(format),
              FORMAT));
    }
  }

  /** Whether nothing was ever committed to it. */
  boolean isNew() throws IOException {
    return ask(connection -> number("PRAGMA user_version") == 0);
  }

  /** Says what the database is; part of the transaction that makes its tables. */
  void stamp() throws SQLException {
    execute("PRAGMA application_id = " + APPLICATION);
    execute("PRAGMA user_version = " + FORMAT);
  }

  /** Does something, with failures told as those of the catalogue. */
  <T> T ask(Work<T> work) throws IOException {
    try {
      return work.in(connection);
    } catch (SQLException e) {
      throw IndexException.of(file, e);
    }
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  void each(String sql, Rows rows) throws IOException {
    ask(
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet all = statement.executeQuery(sql)) {
            while (all.next()) {
              rows.row(all);
            }
          }
          return true;
        });
  }

  /** The same with values; what is asked again and again is prepared once. */
  void each(String sql, Values values, Rows rows) throws IOException {
    ask(
        connection -> {
          PreparedStatement statement = prepared.get(sql);
          if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
          }
          values.in(statement);
          try (ResultSet all = statement.executeQuery()) {
            while (all.next()) {
              rows.row(all);
            }
          }
          return true;
        });
  }

  /** Changes something for each row. */
  <T> void change(String sql, Collection<T> rows, Setting<T> setting) throws IOException {
    ask(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T row : rows) {
              setting.set(row, statement);
              statement.executeUpdate();
            }
          }
          return true;
        });
  }

  /** Changes something. */
  void run(String sql) throws IOException {
    ask(
        connection -> {
          execute(sql);
          return true;
        });
  }

  void commit() throws IOException {
    ask(
        connection -> {
          connection.commit();
          return true;
        });
  }

  void rollback() throws IOException {
    ask(
        connection -> {
          connection.rollback();
          return true;
        });
  }

  @Override
  public void close() throws IOException {
    ask(
        connection -> {
          for (PreparedStatement statement : prepared.values()) {
            statement.close();
          }
          connection.close();
          return true;
        });
  }
}
