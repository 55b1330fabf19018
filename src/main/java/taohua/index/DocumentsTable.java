package taohua.index;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the documents of an index, a row each with a checksum. Not for sharing between
 * threads.
 */
final class DocumentsTable {
  private static final String COLUMNS =
      "number, id, file, sha256, title, name, role, place, level, series, official, date,"
          + " first_day, last_day, date_kind, other, content, body, characters, lossy";

  // One value a row: to fetch twenty of each takes ten times as long.
  private static final String SELECT =
      "SELECT " + COLUMNS.replace(", ", " || char(31) || ") + ", checksum FROM documents";

  private final Database database;
  private final FilesTable files;
  private final Path catalogue;

  DocumentsTable(Database database, FilesTable files, Path catalogue) {
    this.database = database;
    this.files = files;
    this.catalogue = catalogue;
  }

  static void create(Database database) throws SQLException {
    database.execute(
        "CREATE TABLE documents (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
            + " file INTEGER NOT NULL REFERENCES files, sha256 TEXT NOT NULL, title TEXT,"
            + " name TEXT, role TEXT, place TEXT, level TEXT, series TEXT, official TEXT,"
            + " date TEXT, first_day TEXT, last_day TEXT, date_kind TEXT, other TEXT,"
            + " content TEXT NOT NULL, body TEXT NOT NULL, characters INTEGER NOT NULL,"
            + " lossy INTEGER NOT NULL,"
            + " checksum INTEGER NOT NULL)");
    database.execute("CREATE INDEX documents_by_file ON documents (file)");
  }

  private String values(ResultSet row) throws SQLException, IOException {
    String values = row.getString(1);
    if (values == null || RowCodec.checksum(values) != row.getInt(2)) {
      throw IndexException.damaged(catalogue);
    }
    return values;
  }

  /** All of them, by number. */
  List<Indexed> all() throws IOException {
    Map<Long, Origin> known = files.all();
    List<Indexed> documents = new ArrayList<>();
    database.each(
        SELECT + " ORDER BY number",
        row -> documents.add(RowCodec.indexed(values(row), known::get)));
    return documents;
  }

  /** The document with an id, if there is one. */
  @Nullable Indexed of(String id) throws IOException {
    List<Indexed> found = new ArrayList<>();
    database.each(
        SELECT + " WHERE id = ?",
        statement -> statement.setString(1, id),
        row -> found.add(RowCodec.indexed(values(row), files::of)));
    return found.isEmpty() ? null : found.get(0);
  }

  /** The documents that a file gave, by number. */
  List<Indexed> of(Path path) throws IOException {
    List<Indexed> found = new ArrayList<>();
    Origin file = files.of(path);
    if (file != null) {
      database.each(
          SELECT + " WHERE file = ? ORDER BY number",
          statement -> statement.setLong(1, file.number()),
          row -> found.add(RowCodec.indexed(values(row), number -> file)));
    }
    return found;
  }

  /** Those numbers of a range that are a document's. */
  LongOpenHashSet numbers(long from, long to) throws IOException {
    LongOpenHashSet numbers = new LongOpenHashSet();
    database.each(
        "SELECT number FROM documents WHERE number >= ? AND number < ?",
        statement -> {
          statement.setLong(1, from);
          statement.setLong(2, to);
        },
        row -> numbers.add(row.getLong(1)));
    return numbers;
  }

  /** Adds a row for each. */
  void add(List<Indexed> documents, Map<Path, Origin> origins) throws IOException {
    String places = "?, ".repeat(20) + "?";
    database.change(
        "INSERT INTO documents (" + COLUMNS + ", checksum) VALUES (" + places + ")",
        documents,
        (one, statement) -> {
          Origin file = origins.get(one.file());
          List<Object> values =
              RowCodec.values(
                  one, file == null ? 0 : file.number(), Origin.sha256(one.source(), file));
          for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
          }
          statement.setInt(21, RowCodec.checksum(RowCodec.joined(values)));
        });
  }

  void remove(List<Indexed> documents) throws IOException {
    database.change(
        "DELETE FROM documents WHERE number = ?",
        documents,
        (one, statement) -> statement.setLong(1, one.number()));
  }
}
