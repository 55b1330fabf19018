package taohua.index;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;

/** The tables of an index within one transaction. Not for sharing between threads. */
final class Catalogue implements AutoCloseable {
  private final IndexFolder folder;
  private final Database database;
  private final FilesTable files;
  private final DocumentsTable documents;

  /**
   * A segment.
   *
   * @param first the number of its first document
   * @param count how many it was written with
   * @param bytes of its files
   */
  record Row(String name, long first, int count, long bytes) {
    /** The number behind that of its last document. */
    long end() {
      return first + count;
    }
  }

  private Catalogue(IndexFolder folder, Database database) {
    this.folder = folder;
    this.database = database;
    files = new FilesTable(database, folder.catalogue());
    documents = new DocumentsTable(database, files, folder.catalogue());
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
          FilesTable.create(database);
          DocumentsTable.create(database);
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

  FilesTable files() {
    return files;
  }

  DocumentsTable documents() {
    return documents;
  }

  /**
   * What is known of all documents, by number.
   *
   * @throws IndexException if that is not what was written
   */
  List<Indexed> list() throws IOException {
    List<Indexed> all = documents.all();
    long digest = all.stream().mapToLong(one -> digest(one.number())).sum();
    if (all.size() != state("documents") || digest != state("digest")) {
      throw IndexException.damaged(path());
    }
    return all;
  }

  long state(String name) throws IOException {
    return database.ask(
        connection -> database.number("SELECT value FROM state WHERE name = '" + name + "'"));
  }

  void setState(String name, long value) throws IOException {
    database.run("UPDATE state SET value = " + value + " WHERE name = '" + name + "'");
  }

  /** The segments by the numbers of their documents. */
  List<Row> segments() throws IOException {
    List<Row> segments = new ArrayList<>();
    database.each(
        "SELECT name, first, count, bytes FROM segments ORDER BY first",
        row ->
            segments.add(new Row(row.getString(1), row.getLong(2), row.getInt(3), row.getLong(4))));
    return segments;
  }

  void addSegment(Row segment) throws IOException {
    database.change(
        "INSERT INTO segments (name, first, count, bytes) VALUES (?, ?, ?, ?)",
        List.of(segment),
        (one, statement) -> {
          statement.setString(1, one.name);
          statement.setLong(2, one.first);
          statement.setInt(3, one.count);
          statement.setLong(4, one.bytes);
        });
  }

  void dropSegments(List<Row> segments) throws IOException {
    database.change(
        "DELETE FROM segments WHERE name = ?",
        segments,
        (one, statement) -> statement.setString(1, one.name));
  }

  /** Forgets the segments of which no document is left. */
  void dropEmptySegments() throws IOException {
    database.run(
        "DELETE FROM segments WHERE NOT EXISTS (SELECT 1 FROM documents"
            + " WHERE number >= first AND number < first + count)");
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

  @Override
  public void close() throws IOException {
    database.close();
  }
}
