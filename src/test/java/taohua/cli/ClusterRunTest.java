package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ClusterRunTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void whereSparkIsMissingAPlainMessageSaysHowToGetIt() throws IOException {
    for (String command : List.of("pairs", "report")) {
      Path out = folder.resolve(command);
      Outcome outcome =
          Outcome.inEnglish(
              command, input(), "--engine", "spark", "--work", folder.resolve("w"), "-o", out);
      assertThat(outcome.code()).isEqualTo(ExitCode.COULD_NOT_FINISH);
      assertThat(outcome.err())
          .contains("Spark was not found", "SPARK_HOME", "https://spark.apache.org/downloads.html")
          .doesNotContain("Exception");
      assertThat(out).doesNotExist();
    }
  }

  @Test
  void whatSaysNothingToTheEngineIsWrongUsage() throws IOException {
    String out = folder.resolve("out").toString();
    assertWrong("--officials says nothing", "pairs --engine spark --officials a.csv -o", out);
    assertWrong("--memory says nothing", "pairs --engine spark --memory 1g -o", out);
    assertWrong("name the folder to be made with -o", "pairs --engine spark");
    assertWrong("name it with --work", "report --engine spark -o", out);
    for (String command : List.of("pairs", "report")) {
      assertWrong("--master is for a cluster", command + " --master yarn");
      assertWrong("--work is for a cluster", command + " --engine local --work w");
      assertWrong("local|spark", command + " --engine flink");
    }
  }

  private void assertWrong(String said, String call, String... last) throws IOException {
    List<Object> words = new ArrayList<>(List.of(call.split(" ")));
    words.addAll(List.of(last));
    words.add(1, input());
    Outcome outcome = Outcome.inEnglish(words.toArray());
    assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(outcome.err()).contains(said);
  }

  private Path input() throws IOException {
    return Files.writeString(folder.resolve("in.jsonl"), "{\"text\":\"一段\"}\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void sparkIsCalledWithTheSameWords() throws Exception {
    Path home = Files.createDirectories(folder.resolve("spark"));
    Path jar = folder.resolve("taohua-spark.jar");
    ClusterRun run = new ClusterRun(Map.of("SPARK_HOME", home.toString()), jar);
    List<String> words = List.of("pairs", "hdfs://host/in", "--engine", "spark");
    assertThatThrownBy(() -> run.call(words, Optional.empty()))
        .hasMessageContaining("bin/spark-submit");

    Path submit = home.resolve("bin/spark-submit");
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(submit, "");
    assertThatThrownBy(() -> run.call(words, Optional.empty()))
        .hasMessageContaining("taohua-spark.jar is missing");

    Files.writeString(jar, "");
    assertThat(run.call(words, Optional.of("yarn")))
        .containsExactly(
            submit.toString(),
            "--master",
            "yarn",
            jar.toString(),
            "pairs",
            "hdfs://host/in",
            "--engine",
            "spark");
  }
}
