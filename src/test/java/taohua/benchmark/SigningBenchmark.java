package taohua.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import taohua.fingerprint.MinHash;
import taohua.fingerprint.ShingleSet;
import taohua.fingerprint.Shingles;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Paragraph;
import taohua.text.Span;

/**
 * Nanoseconds a paragraph of 230 characters takes to normalise, shingle, gather and sign. Run with
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp "target/test-classes:target/classes:$(cat target/classpath)" org.openjdk.jmh.Main Signing
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SigningBenchmark {
  private static final int PARAGRAPHS = 1000;
  private static final int LENGTH = 230;
  private static final int SIZE = 5;

  private final List<Document> documents = new ArrayList<>();
  private final List<NormalText> texts;
  private final long[] shingles = new long[LENGTH];
  private final long[] bins = new long[MinHash.BINS];
  private final ShingleSet set = new ShingleSet();

  public SigningBenchmark() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < PARAGRAPHS; i++) {
      StringBuilder text = new StringBuilder();
      for (int c = 0; c < LENGTH; c++) {
        text.append(random.nextInt(10) == 0 ? '，' : (char) ('一' + random.nextInt(3000)));
      }
      List<Paragraph> whole = List.of(Paragraph.of(0, LENGTH));
      documents.add(new Document("p" + i, Heading.EMPTY, text.toString(), whole));
    }
    texts = Normalizer.normalize(documents);
  }

  @Benchmark
  @OperationsPerInvocation(PARAGRAPHS)
  public List<NormalText> normalise() {
    return Normalizer.normalize(documents);
  }

  @Benchmark
  @OperationsPerInvocation(PARAGRAPHS)
  public void shingle(Blackhole hole) {
    for (NormalText text : texts) {
      hole.consume(hash(text));
    }
  }

  @Benchmark
  @OperationsPerInvocation(PARAGRAPHS)
  public void shingleAndGather(Blackhole hole) {
    for (NormalText text : texts) {
      set.load(shingles, hash(text));
      hole.consume(set.size());
    }
  }

  @Benchmark
  @OperationsPerInvocation(PARAGRAPHS)
  public void shingleAndSign(Blackhole hole) {
    for (NormalText text : texts) {
      MinHash.sign(shingles, hash(text), bins);
      hole.consume(bins[0]);
    }
  }

  private int hash(NormalText text) {
    return Shingles.hash(
        text.tokens(new Span(0, text.tokenCount())), 0, text.tokenCount(), SIZE, shingles);
  }
}
