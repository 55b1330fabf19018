package taohua.benchmark;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import taohua.align.AlignOptions;
import taohua.align.Alignment;
import taohua.align.PassageFinder;
import taohua.align.Workspace;
import taohua.fingerprint.Grams;
import taohua.fingerprint.OfficialFrequency;
import taohua.fingerprint.Rarity;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Paragraph;

/**
 * The time to align a pair of documents of 8,000 characters: unrelated, and with five edited
 * paragraphs in common. To run it: {@code mvn -q test-compile dependency:build-classpath
 * -Dmdep.outputFile=target/cp && java -cp target/test-classes:target/classes:$(cat target/cp)
 * org.openjdk.jmh.Main AligningBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AligningBenchmark {
  private static final int CHARACTERS = 8_000;
  private static final int PARAGRAPH = 300;
  // The commonest ideographs make about as many chance matches as prose does.
  private static final int ALPHABET = 1_000;

  private final Workspace workspace = new Workspace();
  private PassageFinder finder;

  /** Two unrelated documents, and a third that takes five paragraphs of the first. */
  @Setup
  public void prepare() {
    Random random = new Random(1);
    StringBuilder first = prose(random);
    StringBuilder third = prose(random);
    for (int i = 0; i < 5; i++) {
      StringBuilder copied = new StringBuilder(first.substring(i * 1_500, i * 1_500 + PARAGRAPH));
      for (int edit = 0; edit < PARAGRAPH / 10; edit++) {
        copied.setCharAt(random.nextInt(PARAGRAPH), ideograph(random));
      }
      third.replace(i * 1_400, i * 1_400 + PARAGRAPH, copied.toString());
    }
    List<Document> documents =
        List.of(
            document("a", first.toString()),
            document("b", prose(random).toString()),
            document("c", third.toString()));
    List<NormalText> texts = Normalizer.normalize(documents);
    Corpus corpus = Corpus.of(documents, texts);
    Grams[] grams = texts.stream().map(Grams::of).toArray(Grams[]::new);
    Rarity rarity = new Rarity(OfficialFrequency.of(corpus, grams, document -> true));
    finder = new PassageFinder(corpus, grams, rarity, document -> true, AlignOptions.DEFAULT);
  }

  @Benchmark
  public List<Alignment> unrelated() {
    return finder.find(1, 0, workspace);
  }

  @Benchmark
  public List<Alignment> related() {
    return finder.find(2, 0, workspace);
  }

  private static Document document(String id, String text) {
    return new Document(id, Heading.EMPTY, text, List.of(Paragraph.of(0, text.length())));
  }

  private static StringBuilder prose(Random random) {
    StringBuilder prose = new StringBuilder();
    while (prose.length() < CHARACTERS) {
      prose.append(prose.length() % 25 == 24 ? '。' : ideograph(random));
    }
    return prose;
  }

  // A few ideographs are much commoner than the others, as in any language.
  private static char ideograph(Random random) {
    double skew = random.nextDouble();
    return (char) (0x4E00 + (int) (skew * skew * skew * ALPHABET));
  }
}
