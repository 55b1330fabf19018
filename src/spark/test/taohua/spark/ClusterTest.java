package taohua.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import taohua.cli.Main;

/**
 * A real master with two workers finds what this machine finds, byte for byte; also after the run
 * was killed and went on, and after a worker was. {@code -Dtaohua.cluster.paragraphs=100000} tries
 * more.
 */
@EnabledIf("taohua.spark.StandaloneCluster#isPossible")
class ClusterTest {
  private static final int PARAGRAPHS = Integer.getInteger("taohua.cluster.paragraphs", 12_000);
  private static final Path SHARED = Path.of(System.getProperty("taohua.shared", "../shared"));
  private static final List<String> STEPS =
      List.of("read", "number", "gather", "copies", "census", "pairs", "rows");

  @TempDir private Path folder;

  @Test
  void findsWhatOneMachineFinds() throws Exception {
    Path input = input();
    try (StandaloneCluster cluster = new StandaloneCluster(folder)) {
      Path work = folder.resolve("work");
      String[] options = {"--work", work.toString(), input.toString()};

      // A run that is killed, and one that goes on from there and loses a worker.
      Path killed = folder.resolve("killed.log");
      Process first = run(cluster, killed, "killed", options);
      StandaloneCluster.waitFor(() -> said(killed).contains("step: pairs") || !first.isAlive());
      StandaloneCluster.kill(first);
      assertThat(said(killed)).contains("step: copies", "step: pairs").doesNotContain("step: rows");

      Path resumed = folder.resolve("resumed.log");
      Process second = run(cluster, resumed, "found", options);
      StandaloneCluster.waitFor(() -> said(resumed).contains("step: pairs") || !second.isAlive());
      cluster.killWorker();
      assertThat(second.waitFor()).as(said(resumed)).isZero();
      List<String> finished = STEPS.subList(0, STEPS.indexOf("pairs"));
      for (String step : STEPS) {
        assertThat(said(resumed))
            .contains((finished.contains(step) ? "earlier run: " : "step: ") + step);
      }
      assertThat(rows("found")).isEqualTo(here(input));

      // A table of the same records is read alike; nothing is kept for other options.
      Path lines = folder.resolve("rows.txt");
      Path table = folder.resolve("table");
      Path named = folder.resolve("named.jsonl");
      ManyParagraphs.writeNamed(named, 3000);
      run(cluster, lines, named, table);
      assertThat(Files.readAllLines(lines)).hasSameSizeAs(rows("found"));
      Path other = folder.resolve("other.log");
      String[] others = {"--work", work.toString(), "--min-resemblance", "0.8"};
      Process third = run(cluster, other, "other", with(others, table.toString()));
      assertThat(third.waitFor()).as(said(other)).isZero();
      assertThat(said(other)).doesNotContain("earlier run: ");
      assertThat(rows("other")).isEqualTo(here(named, "--min-resemblance", "0.8"));
    }
  }

  private Path input() throws IOException {
    Path input = folder.resolve("in");
    ManyParagraphs.write(input, PARAGRAPHS);
    List<Path> texts =
        Stream.of("bench/src", "bench/susp", "corpora/governors-2026")
            .map(SHARED::resolve)
            .filter(Files::isDirectory)
            .toList();
    if (!texts.isEmpty()) {
      ManyParagraphs.writeTexts(texts, input.resolve("texts.jsonl"));
    }
    return input;
  }

  /** Calls the program beside Spark. */
  private Process run(StandaloneCluster cluster, Path log, String output, String... words)
      throws IOException {
    List<String> call =
        new ArrayList<>(
            List.of(
                "-Xmx512m",
                "-Dspark.taohua.part=600k",
                "-Dspark.taohua.giant=2049",
                "taohua.cli.Submitted",
                "pairs",
                "--engine",
                "spark",
                "--master",
                cluster.master(),
                "--lang",
                "en",
                "-o",
                folder.resolve(output).toString()));
    call.addAll(List.of(words));
    return cluster
        .driver(call)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /** Has a table of the pairs written as lines, and lines of records as a table. */
  private void run(StandaloneCluster cluster, Path lines, Path records, Path table)
      throws Exception {
    cluster.parquet(
        folder.resolve("parquet.log"),
        List.of(
            folder.resolve("found/pairs.parquet").toString(),
            lines.toString(),
            records.toString(),
            table.toString()));
  }

  /** The rows that one machine finds, sorted. */
  private static List<String> here(Path input, String... options) throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = with(new String[] {"pairs", input.toString(), "-q"}, options);
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), words);
    assertThat(code).as(err.toString()).isZero();
    return out.toString().lines().skip(1).sorted().toList();
  }

  private List<String> rows(String output) throws IOException {
    List<String> rows = new ArrayList<>();
    try (Stream<Path> parts = Files.list(folder.resolve(output).resolve("pairs.csv"))) {
      for (Path part : parts.filter(one -> one.toString().endsWith(".csv")).toList()) {
        Files.readAllLines(part).stream().skip(1).forEach(rows::add);
      }
    }
    return rows.stream().sorted().toList();
  }

  private static String[] with(String[] some, String... more) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
  }

  private static String said(Path log) {
    return StandaloneCluster.read(log);
  }
}
