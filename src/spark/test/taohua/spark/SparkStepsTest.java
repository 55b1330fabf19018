package taohua.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real master with two workers does the heavy steps of a report as this machine does them; also
 * when a worker is killed, and when a run takes the steps of another. {@code
 * -Dtaohua.cluster.bench=true} tries more.
 */
@EnabledIf("taohua.spark.StandaloneCluster#isPossible")
class SparkStepsTest {
  private static final Path SHARED = Path.of(System.getProperty("taohua.shared", "../shared"));

  @TempDir private Path folder;

  @Test
  void findsWhatOneMachineFinds() throws Exception {
    List<String> inputs = inputs();
    try (StandaloneCluster cluster = new StandaloneCluster(folder)) {
      Path first = folder.resolve("first.log");
      Process losing = run(cluster, first, "30", inputs);
      StandaloneCluster.waitFor(() -> said(first).contains("step [align]") || !losing.isAlive());
      cluster.killWorker();
      assertThat(losing.waitFor()).as(said(first)).isZero();
      assertSame(first);
      assertThat(said(first)).doesNotContain("kept [");

      Path second = folder.resolve("second.log");
      assertThat(run(cluster, second, "30", inputs).waitFor()).as(said(second)).isZero();
      assertSame(second);
      assertThat(said(second)).contains("kept [align]", "kept [rows]").doesNotContain("step [");

      // Other passages are found anew.
      Path other = folder.resolve("other.log");
      assertThat(run(cluster, other, "45", inputs).waitFor()).as(said(other)).isZero();
      assertSame(other);
      assertThat(said(other)).contains("step [align]", "kept [rows]");
    }
  }

  private static void assertSame(Path log) {
    assertThat(said(log))
        .containsPattern("the same passages: [1-9]")
        .containsPattern("the same paragraphs: [1-9]")
        .doesNotContain("other p");
  }

  private List<String> inputs() throws IOException {
    Path named = folder.resolve("named.jsonl");
    ManyParagraphs.writeNamed(named, 600);
    List<String> inputs = new ArrayList<>(List.of(named.toString()));
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      samples.filter(one -> one.toString().endsWith(".txt")).map(Path::toString).forEach(inputs::add);
    }
    Stream.of("corpora/governors-2026", "bench/src", "bench/susp")
        .limit(Boolean.getBoolean("taohua.cluster.bench") ? 3 : 1)
        .map(SHARED::resolve)
        .filter(Files::isDirectory)
        .map(Path::toString)
        .forEach(inputs::add);
    return inputs;
  }

  private Process run(StandaloneCluster cluster, Path log, String bits, List<String> inputs)
      throws IOException {
    List<String> call =
        new ArrayList<>(
            List.of(
                "-Xmx700m",
                "-Dspark.taohua.part=1m",
                "taohua.spark.SameSteps",
                cluster.master(),
                folder.resolve("work").toString(),
                bits));
    call.addAll(inputs);
    return cluster
        .driver("target/test-classes:", call)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private static String said(Path log) {
    return StandaloneCluster.read(log);
  }
}
