package taohua.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
   * @param args the table and the lines of its columns to be written, or neither; a file of JSON
   *     lines and the table to be written
   */
  public static void main(String... args) throws IOException {
    try (SparkSession session =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .getOrCreate()) {
      if (args.length == 2) {
        writeRecords(session, args[0], args[1]);
        return;
      }
      List<Row> rows = session.read().parquet(args[0]).collectAsList();
      Files.write(Path.of(args[1]), rows.stream().map(row -> row.mkString(",")).sorted().toList());
      writeRecords(session, args[2], args[3]);
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
