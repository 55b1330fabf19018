package taohua.index;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taohua.intake.files.Source;

/** The tables of an index within one transaction. Not for sharing between threads. */
final class Catalogue implements AutoCloseable {
  private static final String COLUMNS =
      "number, id, file, sha256, title, name, role, place, level, series, official, date,"
          + " first_day, last_day, date_kind, other, content, body, characters, lossy";

  private final IndexFolder folder;
  private final Database database;

  /**
   * A segment.
   *
   * @param first the number of its first document
   * @param count how many it was written with
   * @param bytes of its files
   */
  record Segment(String name, long first, int count, long bytes) {}

  /**
   * A file that documents were read from.
   *
   * @param number in the table
   * @param reading what was wanted of it when it was read
   */
  record Origin(long number, Path path, String sha256, String reading) {}

  private Catalogue(IndexFolder folder, Database database) {
    this.folder = folder;
    this.database = database;
  }

  /** Opens the catalogue of an index that is there. */
  static Catalogue read(IndexFolder folder) throws IOException {
    return new Catalogue(folder, Database.open(folder.catalogue(), false));
  }

  /** Opens that of an index, which is made if it is not there. */
  static Catalogue write(IndexFolder folder) throws IOException {
    Catalogue catalogue = new Catalogue(folder, Database.open(folder.catalogue(), true));
    if (catalogue.database.isNew()) {
      catalogue.create();
    }
    return catalogue;
  }

  private void create() throws IOException {
    database.ask(
        connection -> {
          database.execute(
              "CREATE TABLE files (number INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE,"
                  + " sha256 TEXT NOT NULL, reading TEXT NOT NULL, checksum INTEGER NOT NULL)");
          database.execute(
              "CREATE TABLE documents (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
                  + " file INTEGER NOT NULL REFERENCES files, sha256 TEXT NOT NULL, title TEXT,"
                  + " name TEXT, role TEXT, place TEXT, level TEXT, series TEXT, official TEXT,"
                  + " date TEXT, first_day TEXT, last_day TEXT, date_kind TEXT, other TEXT,"
                  + " content TEXT NOT NULL, body TEXT NOT NULL, characters INTEGER NOT NULL,"
                  + " lossy INTEGER NOT NULL,"
                  + " checksum INTEGER NOT NULL)");
          database.execute("CREATE INDEX documents_by_file ON documents (file)");
          database.execute(
              "CREATE TABLE segments (name TEXT PRIMARY KEY, first INTEGER NOT NULL,"
                  + " count INTEGER NOT NULL, bytes INTEGER NOT NULL)");
          database.execute("CREATE TABLE state (name TEXT PRIMARY KEY, value INTEGER NOT NULL)");
          database.execute(
              "INSERT INTO state VALUES ('documents', 0), ('digest', 0), ('next_document', 1),"
                  + " ('next_segment', 1)");
          database.stamp();
          return true;
        });
    database.commit();
  }

  Path path() {
    return folder.catalogue();
  }

  long state(String name) throws IOException {
    return database.ask(
        connection -> database.number("SELECT value FROM state WHERE name = '" + name + "'"));
  }

  void setState(String name, long value) throws IOException {
    database.ask(
        connection -> {
          database.execute("UPDATE state SET value = " + value + " WHERE name = '" + name + "'");
          return true;
        });
  }

  List<Segment> segments() throws IOException {
    List<Segment> segments = new ArrayList<>();
    database.each(
        "SELECT name, first, count, bytes FROM segments ORDER BY first",
        row ->
            segments.add(
                new Segment(row.getString(1), row.getLong(2), row.getInt(3), row.getLong(4))));
    return segments;
  }

  /** The files by number. */
  Map<Long, Origin> files() throws IOException {
    Map<Long, Origin> files = new HashMap<>();
    database.each(
        "SELECT number, path, sha256, reading, checksum FROM files",
        row -> {
          Origin file =
              new Origin(
                  row.getLong(1), Path.of(row.getString(2)), row.getString(3), row.getString(4));
          if (checksum(file) != row.getInt(5)) {
            throw IndexException.damaged(path());
          }
          files.put(file.number, file);
        });
    return files;
  }

  /**
   * What is known of all documents, by number.
   *
   * @throws IndexException if that is not what was written
   */
  List<Indexed> documents() throws IOException {
    Map<Long, Origin> files = files();
    List<Indexed> documents = new ArrayList<>();
    long[] digest = new long[1];
    // One value a row: to fetch twenty of each takes ten times as long.
    String joined = COLUMNS.replace(", ", " || char(31) || ");
    database.each(
        "SELECT " + joined + ", checksum FROM documents ORDER BY number",
        row -> {
          String values = row.getString(1);
          if (values == null || RowCodec.checksum(values) != row.getInt(2)) {
            throw IndexException.damaged(path());
          }
          Indexed one = RowCodec.indexed(values, files);
          digest[0] += digest(one.number());
          documents.add(one);
        });
    if (documents.size() != state("documents") || digest[0] != state("digest")) {
      throw IndexException.damaged(path());
    }
    return documents;
  }

  /** Adds a row for each. */
  void add(List<Indexed> documents, Map<Path, Origin> files) throws IOException {
    String places = "?, ".repeat(20) + "?";
    change(
        "INSERT INTO documents (" + COLUMNS + ", checksum) VALUES (" + places + ")",
        documents,
        (one, statement) -> {
          Origin file = files.get(one.file());
          List<Object> values =
              RowCodec.values(one, file == null ? 0 : file.number, sha256(one.source(), file));
          for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
          }
          statement.setInt(21, RowCodec.checksum(RowCodec.joined(values)));
        });
  }

  /** A document's own hash where it is not that of its file, such as in an archive. */
  static String sha256(Source source, @Nullable Origin file) {
    return file != null && file.sha256.equals(source.sha256()) ? "" : source.sha256();
  }

  void remove(List<Indexed> documents) throws IOException {
    change(
        "DELETE FROM documents WHERE number = ?",
        documents,
        (one, statement) -> statement.setLong(1, one.number()));
  }

  /** Writes the rows of files anew. */
  void putFiles(List<Origin> files) throws IOException {
    change(
        "INSERT OR REPLACE INTO files (number, path, sha256, reading, checksum)"
            + " VALUES (?, ?, ?, ?, ?)",
        files,
        (file, statement) -> {
          statement.setLong(1, file.number);
          statement.setString(2, file.path.toString());
          statement.setString(3, file.sha256);
          statement.setString(4, file.reading);
          statement.setInt(5, checksum(file));
        });
  }

  /** Forgets the files of which no document is left. */
  void dropFiles() throws IOException {
    execute("DELETE FROM files WHERE number NOT IN (SELECT file FROM documents)");
  }

  void addSegment(Segment segment) throws IOException {
    change(
        "INSERT INTO segments (name, first, count, bytes) VALUES (?, ?, ?, ?)",
        List.of(segment),
        (one, statement) -> {
          statement.setString(1, one.name);
          statement.setLong(2, one.first);
          statement.setInt(3, one.count);
          statement.setLong(4, one.bytes);
        });
  }

  void dropSegments() throws IOException {
    execute("DELETE FROM segments");
  }

  /** Forgets the segments of which no document is left. */
  void dropEmptySegments() throws IOException {
    execute(
        "DELETE FROM segments WHERE NOT EXISTS (SELECT 1 FROM documents"
            + " WHERE number >= first AND number < first + count)");
  }

  private void execute(String sql) throws IOException {
    database.ask(
        connection -> {
          database.execute(sql);
          return true;
        });
  }

  /** Sets the values of a row. */
  @FunctionalInterface
  private interface Setting<T> {
    void set(T row, PreparedStatement statement) throws SQLException;
  }

  private <T> void change(String sql, List<T> rows, Setting<T> setting) throws IOException {
    database.ask(
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

  /** What SQLite finds wrong with its pages; empty if nothing. */
  List<String> check() throws IOException {
    List<String> wrong = new ArrayList<>();
    database.each("PRAGMA integrity_check", row -> wrong.add(row.getString(1)));
    wrong.remove("ok");
    return wrong;
  }

  /** Writes all of it to a file that is not there yet. */
  void copy(Path to) throws IOException {
    database.commit();
    database.ask(
        connection -> {
          connection.setAutoCommit(true);
          try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, to.toString());
            statement.execute();
          }
          return true;
        });
  }

  void commit() throws IOException {
    database.commit();
  }

  void rollback() throws IOException {
    database.rollback();
  }

  /** What a number adds to the digest of all. */
  static long digest(long number) {
    long mixed = (number + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    return mixed ^ mixed >>> 31;
  }

  private static int checksum(Origin file) {
    return RowCodec.checksum(
        RowCodec.joined(List.of(file.number, file.path.toString(), file.sha256, file.reading)));
  }

  @Override
  public void close() throws IOException {
    database.close();
  }
}
