package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Outcome outcome =
        Outcome.inEnglish("pairs", input(), "--engine", "spark", "-o", folder.resolve("out"));
    assertThat(outcome.code()).isEqualTo(ExitCode.COULD_NOT_FINISH);
    assertThat(outcome.err())
        .contains("Spark was not found", "SPARK_HOME", "https://spark.apache.org/downloads.html")
        .doesNotContain("Exception");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void whatSaysNothingToTheEngineIsWrongUsage() throws IOException {
    Path out = folder.resolve("out");
    assertWrong("--officials says nothing", "--engine", "spark", "-o", out, "--officials", "a.csv");
    assertWrong("--memory says nothing", "--engine", "spark", "-o", out, "--memory", "1g");
    assertWrong("--master is for a cluster", "--master", "yarn");
    assertWrong("--work is for a cluster", "--engine", "local", "--work", "w");
    assertWrong("name the folder", "--engine", "spark");
    assertWrong("local|spark", "--engine", "flink");
  }

  private void assertWrong(String said, Object... options) throws IOException {
    Object[] words = new Object[options.length + 2];
    words[0] = "pairs";
    words[1] = input();
    System.arraycopy(options, 0, words, 2, options.length);
    Outcome outcome = Outcome.inEnglish(words);
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
