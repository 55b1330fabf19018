package taohua.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import taohua.align.Alignment;
import taohua.align.PassageFinder;
import taohua.candidate.ParagraphPair;
import taohua.engine.ClusterReport;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.PackedPair;
import taohua.words.Notice;

/**
 * The heavy steps of one run on a cluster. The driver has read the texts and lays them out in the
 * folder of the work; each of the two steps has a folder there that is named for all that it is
 * given, so that what is taken from an earlier run is what would be found again.
 */
final class SparkSteps implements ClusterReport.Machines {
  // Texts of so many times their bytes are aligned in about the time that it takes to start a task
  // and to read them.
  private static final int TIMES = 8;

  private final JavaSparkContext spark;
  private final Exchange exchange;
  private final Storage storage;
  private final Fetched fetched;
  private final Tuning tuning;
  private final String work;
  private final Consumer<Notice> told;

  SparkSteps(ClusterReport.Task task, Consumer<Notice> told) throws IOException {
    SparkConf conf = new SparkConf().setAppName("taohua report");
    task.master().ifPresent(conf::setMaster);
    spark = new JavaSparkContext(conf);
    exchange = new Exchange(spark);
    storage = new Storage(spark);
    tuning = Tuning.of(spark.getConf());
    work = storage.everywhere(task.work());
    this.told = told;
    fetched = new Fetched(storage, told);
  }

  @Override
  public List<Path> fetched(List<String> inputs) throws IOException {
    return fetched.of(inputs, work);
  }

  @Override
  public List<ParagraphPair> paragraphs(Corpus corpus, Options options, Workers workers) {
    Settings settings = Settings.ofTexts(options, tuning.giant());
    CorpusParagraphs all = new CorpusParagraphs(corpus, settings, tuning.part());
    if (all.owners().paragraphs() == 0) {
      return List.of();
    }
    Stages stages = new Stages(storage, work + "/paragraphs-" + all.key(), told);
    try {
      Stage gathered = stages.alone("gather", folder -> all.write(storage, folder));
      Holdings holdings = new Holdings(gathered, all.owners(), settings, storage);
      Stage rows = new OwnedSteps(exchange, stages, holdings).rows();
      List<ParagraphPair> pairs = new ArrayList<>();
      for (int part = 0; part < rows.parts(); part++) {
        pairs.addAll(Rows.of(rows.part(part, storage)).numbered());
      }
      pairs.sort(
          Comparator.comparing(ParagraphPair::a, CorpusParagraphs.ORDER)
              .thenComparing(ParagraphPair::b, CorpusParagraphs.ORDER));
      return pairs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<List<Alignment>> passages(
      Corpus corpus, PassageFinder finder, long[] pairs, Workers workers, Progress progress) {
    List<List<Alignment>> found = new ArrayList<>(Collections.nCopies(pairs.length, List.of()));
    if (pairs.length == 0) {
      return found;
    }
    PreparedTexts texts = new PreparedTexts(corpus, finder, tuning.part());
    List<AlignTask> tasks = AlignTask.of(pairs, texts, TIMES * tuning.part());
    double leastBits = finder.leastBits();
    String key =
        texts.key().add(leastBits + "\n" + tuning.part()).add(Bytes.of(pairs)).name();
    Stages stages = new Stages(storage, work + "/passages-" + key, told);
    Storage files = storage;
    try {
      Stage laid = stages.alone("texts", folder -> texts.write(files, folder));
      Stage aligned =
          stages.run(
              "align",
              () -> spark.parallelize(tasks, tasks.size()),
              (part, task) -> task.next().run(laid, leastBits, files));
      for (int part = 0; part < aligned.parts(); part++) {
        ByteBuffer from = ByteBuffer.wrap(aligned.part(part, files));
        for (int i : tasks.get(part).indices()) {
          int target = PackedPair.first(pairs[i]);
          found.set(i, AlignmentBytes.read(target, PackedPair.second(pairs[i]), from));
          progress.step(1);
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    fetched.close();
    spark.close();
  }
}
