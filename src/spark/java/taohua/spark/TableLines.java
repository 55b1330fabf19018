package taohua.spark;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Rows of Parquet as lines of JSON, so that what is a record, and which field says what, is decided
 * in one place.
 */
final class TableLines extends InputStream {
  private static final String FILE = "file";
  private static final String NUMBER = "number";

  private final Iterator<Row> rows;
  private final List<String> paths = new ArrayList<>();
  private final LongArrayList numbers = new LongArrayList();
  private byte[] line = new byte[0];
  private int at;

  private TableLines(Iterator<Row> rows) {
    this.rows = rows;
  }

  /** The rows of files, each as JSON with its file and its number there, from 0. */
  static Dataset<Row> rows(List<Inputs.File> tables, SparkSession session) {
    String[] paths = tables.stream().map(Inputs.File::path).toArray(String[]::new);
    return session
        .read()
        .option("mergeSchema", true)
        .parquet(paths)
        .select(
            functions.to_json(functions.struct("*")).as("line"),
            functions.col("_metadata.file_path").as(FILE),
            functions.col("_metadata.row_index").as(NUMBER));
  }

  /**
   * Writes the rows of tables in their order.
   *
   * @param lines the file for those of each, by its {@link #path}
   */
  static void write(
      List<Inputs.File> tables, SparkSession session, Map<String, java.nio.file.Path> lines)
      throws IOException {
    Iterator<Row> rows = rows(tables, session).sort(FILE, NUMBER).toLocalIterator();
    String before = "";
    Writer out = Writer.nullWriter();
    try {
      while (rows.hasNext()) {
        Row row = rows.next();
        if (!row.getString(1).equals(before)) {
          before = row.getString(1);
          out.close();
          out = Files.newBufferedWriter(lines.get(path(row)));
        }
        out.append(row.getString(0)).append('\n');
      }
    } finally {
      out.close();
    }
  }

  /** What rows and the list of tables both call a table. */
  static String path(String table) {
    return new Path(table).toUri().getPath();
  }

  private static String path(Row row) {
    return new Path(URI.create(row.getString(1))).toUri().getPath();
  }

  /** The ids of files by their paths. */
  static Map<String, String> ids(List<Inputs.File> tables) {
    return tables.stream()
        .collect(
            Collectors.toMap(file -> path(file.path()), Inputs.File::id));
  }

  /**
   * Reads rows.
   *
   * @param ids of {@link #ids}
   */
  static Stages.Part read(Iterator<Row> rows, Map<String, String> ids, Settings settings)
      throws IOException {
    RecordPart part = new RecordPart("", settings);
    try (TableLines lines = new TableLines(rows)) {
      part.read(
          lines,
          number ->
              new RecordPart.Place(
                  String.valueOf(ids.get(lines.paths.get(number - 1))),
                  Math.toIntExact(lines.numbers.getLong(number - 1) + 1)));
    }
    return part.made();
  }

  @Override
  public int read() {
    return fill() ? line[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    if (!fill()) {
      return -1;
    }
    int read = Math.min(length, line.length - at);
    System.arraycopy(line, at, into, from, read);
    at += read;
    return read;
  }

  /** Goes on to the next row where one is read; false behind the last. */
  private boolean fill() {
    if (at < line.length) {
      return true;
    }
    if (!rows.hasNext()) {
      return false;
    }
    Row row = rows.next();
    paths.add(path(row));
    numbers.add(row.getLong(2));
    line = (row.getString(0) + "\n").getBytes(StandardCharsets.UTF_8);
    at = 0;
    return true;
  }
}
