package taohua.index;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that documents of an index were read from. Not for sharing between threads. */
final class FilesTable {
  private static final String SELECT = "SELECT number, path, sha256, reading, checksum FROM files";

  private final Database database;
  private final Path catalogue;

  FilesTable(Database database, Path catalogue) {
    this.database = database;
    this.catalogue = catalogue;
  }

  static void create(Database database) throws SQLException {
    database.execute(
        "CREATE TABLE files (number INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE,"
            + " sha256 TEXT NOT NULL, reading TEXT NOT NULL, checksum INTEGER NOT NULL)");
  }

  private Origin origin(ResultSet row) throws SQLException, IOException {
    Origin file =
        new Origin(row.getLong(1), Path.of(row.getString(2)), row.getString(3), row.getString(4));
    if (file.checksum() != row.getInt(5)) {
      throw IndexException.damaged(catalogue);
    }
    return file;
  }

  /** All files by number. */
  Map<Long, Origin> all() throws IOException {
    Map<Long, Origin> files = new HashMap<>();
    database.each(
        SELECT,
        row -> {
          Origin file = origin(row);
          files.put(file.number(), file);
        });
    return files;
  }

  /** All files by path. */
  Map<Path, Origin> byPath() throws IOException {
    Map<Path, Origin> files = new HashMap<>();
    all().values().forEach(file -> files.put(file.path(), file));
    return files;
  }

  /** A file by its path, if there is such a one. */
  @Nullable Origin of(Path path) throws IOException {
    List<Origin> found = new ArrayList<>();
    database.each(
        SELECT + " WHERE path = ?",
        statement -> statement.setString(1, path.toString()),
        row -> found.add(origin(row)));
    return found.isEmpty() ? null : found.get(0);
  }

  /** A file by its number, if there is such a one. */
  @Nullable Origin of(long number) throws IOException {
    List<Origin> found = new ArrayList<>();
    database.each(
        SELECT + " WHERE number = ?",
        statement -> statement.setLong(1, number),
        row -> found.add(origin(row)));
    return found.isEmpty() ? null : found.get(0);
  }

  /** A number that no file has. */
  long nextNumber() throws IOException {
    return 1 + database.ask(connection -> database.number("SELECT max(number) FROM files"));
  }

  /** How many documents a file gave. */
  int documents(Path path) throws IOException {
    int[] count = new int[1];
    database.each(
        "SELECT count(*) FROM documents WHERE file = (SELECT number FROM files WHERE path = ?)",
        statement -> statement.setString(1, path.toString()),
        row -> count[0] = row.getInt(1));
    return count[0];
  }

  /** Writes the rows of files anew. */
  void put(List<Origin> files) throws IOException {
    database.change(
        "INSERT OR REPLACE INTO files (number, path, sha256, reading, checksum)"
            + " VALUES (?, ?, ?, ?, ?)",
        files,
        (file, statement) -> {
          statement.setLong(1, file.number());
          statement.setString(2, file.path().toString());
          statement.setString(3, file.sha256());
          statement.setString(4, file.reading());
          statement.setInt(5, file.checksum());
        });
  }

  /** Forgets those of some files of which no document is left. */
  void dropUnused(Collection<Path> files) throws IOException {
    database.change(
        "DELETE FROM files WHERE path = ?"
            + " AND NOT EXISTS (SELECT 1 FROM documents WHERE file = files.number)",
        files,
        (file, statement) -> statement.setString(1, file.toString()));
  }
}
