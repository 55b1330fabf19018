package taohua.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import taohua.engine.ClusterPairs;
import taohua.engine.ClusterPairs.Found;
import taohua.intake.files.IntakeException;
import taohua.words.Notice;

/** One run on a cluster: the steps, top to bottom. */
final class PairsRun {
  private static final String WORK = "_work";

  private final JavaSparkContext spark;
  private final Exchange exchange;
  private final Storage storage;
  private final ClusterPairs.Task task;
  private final Tuning tuning;
  private final Settings settings;
  private final Consumer<Notice> told;

  PairsRun(JavaSparkContext spark, ClusterPairs.Task task, Consumer<Notice> told) {
    this.spark = spark;
    this.task = task;
    this.told = told;
    exchange = new Exchange(spark);
    storage = new Storage(spark);
    tuning = Tuning.of(spark.getConf());
    settings = Settings.of(task, tuning.giant());
  }

  /** Finds the pairs and writes them. */
  Found run() throws IOException {
    Output output = new Output(storage, task.output());
    output.requireNew();
    Inputs inputs = Inputs.list(task.inputs(), storage);
    String work = storage.everywhere(task.work().orElse(task.output() + "/" + WORK));
    String key = inputs.key(settings, tuning.part());
    Stages stages = new Stages(storage, work + "/" + key, told);

    Stage read = read(stages, inputs);
    Stage numbered = number(stages, read);
    Owners owners =
        new Owners(
            (int) Math.max(1, inputs.length() / tuning.part()), Math.toIntExact(numbered.total()));
    Stage gathered = gather(stages, read, numbered, owners);
    Holdings holdings = new Holdings(gathered, owners, settings, storage);
    Stage rows = new OwnedSteps(exchange, stages, holdings).rows();
    output.write(stages, rows, exchange);
    Found found = new Found(read.total(), rejected(read), numbered.total(), rows.total());
    if (task.work().isEmpty()) {
      storage.delete(work);
    }
    return found;
  }

  private Stage read(Stages stages, Inputs inputs) throws IOException {
    List<Slice> slices = inputs.slices(tuning.part());
    Settings how = settings;
    Storage files = storage;
    Stage read = new Stage(List.of(), List.of());
    if (!slices.isEmpty()) {
      read =
          stages.run(
              "read",
              () -> spark.parallelize(slices, slices.size()),
              (part, slice) -> RecordPart.of(slice.next(), how, files));
    }
    if (!inputs.tables().isEmpty()) {
      Map<String, String> ids = TableLines.ids(inputs.tables());
      read =
          read.with(
              stages.run(
                  "read-tables",
                  () ->
                      TableLines.rows(inputs.tables(), SparkSession.builder().getOrCreate())
                          .javaRDD(),
                  (part, rows) -> TableLines.read(rows, ids, how)));
    }
    if (read.total() == 0) {
      throw new IntakeException(Notice.of("cluster.nothing", String.join(" ", task.inputs())));
    }
    return read;
  }

  private Stage number(Stages stages, Stage read) throws IOException {
    List<Notice> warnings = new ArrayList<>();
    Stage numbered =
        stages.alone("number", folder -> Numbering.of(read.files(), storage, folder, warnings));
    warnings.forEach(told);
    return numbered;
  }

  private Stage gather(Stages stages, Stage read, Stage numbered, Owners owners)
      throws IOException {
    Storage files = storage;
    return stages.run(
        "gather",
        () ->
            Exchange.delivered(
                exchange.sent(
                    read.parts(),
                    part ->
                        Owned.split(read.part(part, files), numbered.part(part, files), owners)
                            .sent()),
                owners.count()),
        (owner, runs) -> Owned.part(runs));
  }

  private long rejected(Stage read) throws IOException {
    long rejected = 0;
    for (String file : read.files()) {
      rejected += RecordPart.head(file, storage).rejected();
    }
    return rejected;
  }
}
