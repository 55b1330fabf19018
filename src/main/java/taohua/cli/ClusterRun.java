package taohua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import taohua.engine.Cluster;
import taohua.intake.child.Program;
import taohua.words.Notice;

/**
 * Runs a command on a cluster: in this process if it was started by Spark, else in one that Spark
 * starts with the same words.
 */
final class ClusterRun {
  private static final String JAR = "taohua-spark.jar";

  private final Map<String, String> environment;
  private final Path jar;

  /**
   * @param jar the program for a cluster
   */
  ClusterRun(Map<String, String> environment, Path jar) {
    this.environment = environment;
    this.jar = jar;
  }

  static ClusterRun ofProgram() {
    return new ClusterRun(System.getenv(), Program.place().resolveSibling(JAR));
  }

  /** What does this kind of work on a cluster, if this process has what that needs. */
  static <T extends Cluster> Optional<T> here(Class<T> kind) {
    return ServiceLoader.load(kind).stream()
        .map(ServiceLoader.Provider::get)
        .filter(Cluster::isAvailable)
        .findFirst();
  }

  /**
   * Has Spark start the program with these words, and gives its exit code.
   *
   * @param words of the call
   * @throws Failure if Spark, or the part of the program that needs it, is missing
   */
  int submit(List<String> words, Optional<String> master, Consumer<Notice> told)
      throws Failure, IOException, InterruptedException {
    List<String> call = call(words, master);
    told.accept(Notice.of("cluster.submit", call.get(0)));
    return new ProcessBuilder(call).inheritIO().start().waitFor();
  }

  /** The call of Spark. */
  List<String> call(List<String> words, Optional<String> master) throws Failure {
    String home = environment.getOrDefault("SPARK_HOME", "");
    boolean isWindows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    if (home.isEmpty()) {
      throw new Failure(Notice.of("fail.spark"));
    }
    Path submit = Path.of(home, "bin", isWindows ? "spark-submit.cmd" : "spark-submit");
    if (!Files.isRegularFile(submit)) {
      throw new Failure(Notice.of("fail.spark-home", submit.toString()));
    }
    if (!Files.isRegularFile(jar)) {
      throw new Failure(Notice.of("fail.spark-jar", jar.toString()));
    }
    List<String> call = new ArrayList<>(List.of(submit.toString()));
    master.ifPresent(url -> call.addAll(List.of("--master", url)));
    call.add(jar.toString());
    call.addAll(words);
    return call;
  }
}
