package taohua.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import taohua.cli.Main;

/**
 * A report by a real master with two workers is the report of one machine, every file of it, byte
 * for byte; a second one repeats no step. {@code -Dtaohua.cluster.bench=true} tries more.
 */
@EnabledIf("taohua.spark.StandaloneCluster#isPossible")
class ReportOnClusterTest {
  private static final Path SHARED = Path.of(System.getProperty("taohua.shared", "../shared"));
  private static final Path TIMES = Path.of("data/timing.json");

  @TempDir private Path folder;

  @Test
  void isTheReportOfOneMachine() throws Exception {
    try (StandaloneCluster cluster = new StandaloneCluster(folder)) {
      List<String> samples = words(List.of("samples"), "all");
      Map<Path, String> here = here("samples", samples);
      assertThat(here).containsKeys(Path.of("data/run.json"), Path.of("index.html"));
      Path log = folder.resolve("samples.log");
      assertThat(there(cluster, log, "samples-there", samples)).isEqualTo(here);
      assertThat(said(log)).contains("step: rows", "step: align").doesNotContain("earlier run");

      Path again = folder.resolve("again.log");
      assertThat(there(cluster, again, "again", samples)).isEqualTo(here);
      assertThat(said(again)).contains("earlier run: rows", "earlier run: align");
      assertThat(said(again)).doesNotContain("step: ");

      List<String> corpora =
          Stream.of("corpora/governors-2026", "bench/src", "bench/susp")
              .limit(Boolean.getBoolean("taohua.cluster.bench") ? 3 : 1)
              .map(SHARED::resolve)
              .filter(Files::isDirectory)
              .map(Path::toString)
              .toList();
      if (!corpora.isEmpty()) {
        List<String> words = words(corpora, "top:3");
        assertThat(there(cluster, folder.resolve("corpora.log"), "corpora-there", words))
            .isEqualTo(here("corpora", words));
      }
    }
  }

  private static List<String> words(List<String> inputs, String pages) {
    List<String> words = new ArrayList<>(List.of("report", "--lang", "en", "--pages", pages));
    words.addAll(inputs);
    return words;
  }

  private Map<Path, String> here(String output, List<String> words) throws IOException {
    StringWriter err = new StringWriter();
    List<String> call = new ArrayList<>(words);
    call.addAll(List.of("-q", "-o", folder.resolve(output).toString()));
    int code =
        Main.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            call.toArray(String[]::new));
    assertThat(code).as(err.toString()).isZero();
    return files(output);
  }

  private Map<Path, String> there(
      StandaloneCluster cluster, Path log, String output, List<String> words) throws Exception {
    List<String> call =
        new ArrayList<>(List.of("-Xmx700m", "-Dspark.taohua.part=1m", "taohua.cli.Main"));
    call.addAll(words);
    call.addAll(List.of("--engine", "spark", "--master", cluster.master()));
    call.addAll(List.of("--work", folder.resolve("work").toString()));
    call.addAll(List.of("-o", folder.resolve(output).toString()));
    Process process =
        cluster
            .driver("", call)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor()).as(said(log)).isZero();
    return files(output);
  }

  /** The bytes of each file but that of the times, and of the list that has its hash. */
  private Map<Path, String> files(String output) throws IOException {
    Path root = folder.resolve(output);
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path name = root.relativize(file);
        if (!name.equals(TIMES) && !name.toString().startsWith(".")) {
          files.put(name, new Key().add(Files.readAllBytes(file)).name());
        }
      }
    }
    return files;
  }

  private static String said(Path log) {
    return StandaloneCluster.read(log);
  }
}
