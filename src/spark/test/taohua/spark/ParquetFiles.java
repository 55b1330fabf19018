package taohua.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** Run beside Spark's libraries: a table as lines, and lines as tables. */
final class ParquetFiles {
  private ParquetFiles() {}

  /**
   * Reads a table of pairs and writes another of records.
   *
   * @param args a folder of tables to be read; or the table and the lines of its columns to be written, or neither; a file of JSON
   *     lines and the table to be written
   */
  public static void main(String... args) throws IOException {
    try (SparkSession session =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .getOrCreate()) {
      if (args.length == 1) {
        readAll(session, Path.of(args[0]));
        return;
      }
      if (args.length == 2) {
        writeRecords(session, args[0], args[1]);
        return;
      }
      List<Row> rows = session.read().parquet(args[0]).collectAsList();
      Files.write(Path.of(args[1]), rows.stream().map(row -> row.mkString(",")).sorted().toList());
      writeRecords(session, args[2], args[3]);
    }
  }

  /** Of each file of a folder, the lines of its columns and rows, in a file beside it. */
  private static void readAll(SparkSession session, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Dataset<Row> table = session.read().parquet(file.toString());
        List<String> lines = new ArrayList<>(List.of(String.join("|", table.columns())));
        table.collectAsList().forEach(row -> lines.add(row.mkString("|")));
        Files.write(Path.of(file + ".lines"), lines);
      }
    }
  }

  /** Days are written as such. */
  private static void writeRecords(SparkSession session, String lines, String table) {
    Dataset<Row> records = session.read().json(lines);
    if (List.of(records.columns()).contains("date")) {
      records = records.withColumn("date", functions.to_date(functions.col("date")));
    }
    records.repartition(3).write().parquet(table);
  }
}
