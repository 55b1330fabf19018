package taohua.spark;

import java.io.IOException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import taohua.intake.files.IntakeException;
import taohua.words.Notice;

/**
 * The folder of the result: {@code pairs.csv} and {@code pairs.parquet}, each a folder of parts as
 * clusters write them, in the order of the second paragraphs.
 */
final class Output {
  private final Storage storage;
  private final String folder;

  Output(Storage storage, String folder) {
    this.storage = storage;
    this.folder = folder;
  }

  private String csv() {
    return folder + "/pairs.csv";
  }

  private String table() {
    return folder + "/pairs.parquet";
  }

  /** Nothing that somebody has is replaced. */
  void requireNew() throws IOException {
    for (String path : new String[] {csv(), table()}) {
      if (storage.exists(path)) {
        throw new IntakeException(Notice.of("cluster.exists", path));
      }
    }
  }

  /** Writes rows in both forms; each stands there when it is whole. */
  void write(Stages stages, Stage rows, Exchange exchange) throws IOException {
    Storage files = storage;
    Stage written =
        stages.run(
            "csv",
            () -> exchange.numbers(rows.parts()),
            (part, number) ->
                new Stages.Part(Rows.of(rows.part(part, files)).csv(), rows.counts().get(part)));
    JavaRDD<Row> table =
        exchange
            .numbers(rows.parts())
            .mapPartitions(part -> Rows.of(rows.part(part.next(), files)).table(), true);
    String unfinished = folder + "/_unfinished";
    storage.delete(unfinished);
    SparkSession.builder()
        .getOrCreate()
        .createDataFrame(table, Rows.COLUMNS)
        .write()
        .parquet(unfinished + "/table");
    for (int part = 0; part < written.parts(); part++) {
      String name = unfinished + "/lines/part-" + number(part) + ".csv";
      storage.write(name, written.part(part, storage));
    }
    storage.move(unfinished + "/table", table());
    storage.move(unfinished + "/lines", csv());
    storage.delete(unfinished);
  }

  private static String number(int part) {
    String digits = String.valueOf(part);
    return "0".repeat(Math.max(0, 5 - digits.length())) + digits;
  }
}
