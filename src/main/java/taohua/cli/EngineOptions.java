package taohua.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import taohua.words.Lang;
import taohua.words.Notice;

/** Where the work is done: on this machine or on a cluster. */
final class EngineOptions {
  private static final String ENGINE = "--engine";
  private static final String HERE = "local";
  private static final String CLUSTER = "spark";
  private static final Set<String> OF_CLUSTER = Set.of("--master", "--work");

  @Option(names = ENGINE, paramLabel = "local|spark", defaultValue = HERE)
  private String engine = HERE;

  @Option(names = "--master", paramLabel = "URL")
  private Optional<String> master = Optional.empty();

  @Option(names = "--work", paramLabel = "DIR")
  private Optional<String> work = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** Whether the work is for a cluster; if not, no option was given that is for one. */
  boolean isCluster() throws UsageException {
    if (!List.of(HERE, CLUSTER).contains(engine)) {
      throw UsageException.choice(ENGINE, HERE + "|" + CLUSTER, engine);
    }
    boolean isCluster = engine.equals(CLUSTER);
    for (String option : given()) {
      if (!isCluster && OF_CLUSTER.contains(option)) {
        throw new UsageException("usage.not-cluster", option);
      }
    }
    return isCluster;
  }

  /**
   * Of a command that a cluster does as a whole.
   *
   * @param known options that say something there, beside those of the engine
   * @throws UsageException if another was given
   */
  void requireOnly(Set<String> known) throws UsageException {
    for (String option : given()) {
      if (!option.equals(ENGINE) && !OF_CLUSTER.contains(option) && !known.contains(option)) {
        throw new UsageException("usage.cluster", option);
      }
    }
  }

  private List<String> given() {
    return spec.commandLine().getParseResult().matchedOptions().stream()
        .map(OptionSpec::longestName)
        .toList();
  }

  /**
   * Has Spark start the program with the same words.
   *
   * @param lang in which it is to speak
   * @return its exit code
   * @throws Failure if Spark, or the part of the program that needs it, is missing
   */
  int handOver(Lang lang, Consumer<Notice> told) throws Failure, IOException, InterruptedException {
    List<String> words = new ArrayList<>(spec.root().commandLine().getParseResult().originalArgs());
    words.addAll(List.of("--lang", lang.word()));
    return ClusterRun.ofProgram().submit(words, master, told);
  }

  Optional<String> master() {
    return master;
  }

  Optional<String> work() {
    return work;
  }

  /**
   * The folder of the work, of a command that cannot choose one by itself.
   *
   * @throws UsageException if none was named
   */
  String requireWork() throws UsageException {
    return work.orElseThrow(() -> new UsageException("usage.cluster-work"));
  }
}
