package taohua.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Run beside Spark's libraries: a table as lines, and lines as a table. */
final class ParquetFiles {
  private ParquetFiles() {}

  /**
   * Reads a table of pairs and writes another of records.
   *
   * @param args the table, the lines of its columns to be written, a file of JSON lines and the
   *     table to be written
   */
  public static void main(String... args) throws IOException {
    try (SparkSession session =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .getOrCreate()) {
      List<Row> rows = session.read().parquet(args[0]).collectAsList();
      Files.write(Path.of(args[1]), rows.stream().map(row -> row.mkString(",")).sorted().toList());
      session.read().json(args[2]).repartition(3).write().parquet(args[3]);
    }
  }
}
