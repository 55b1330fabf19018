package taohua.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the work is done: on this machine or on a cluster. */
final class EngineOptions {
  private static final String HERE = "local";
  private static final String CLUSTER = "spark";

  // What is known of a record on a cluster is its text; the others speak of files or of this
  // machine.
  private static final Set<String> OF_CLUSTER =
      Set.of(
          "--engine",
          "--master",
          "--work",
          "--output",
          "--min-resemblance",
          "--min-containment",
          "--text-column",
          "--max-bytes",
          "--strict",
          "--quiet",
          "--verbose",
          "--lang");

  @Option(names = "--engine", paramLabel = "local|spark", defaultValue = HERE)
  private String engine = HERE;

  @Option(names = "--master", paramLabel = "URL")
  private Optional<String> master = Optional.empty();

  @Option(names = "--work", paramLabel = "DIR")
  private Optional<String> work = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** Whether the work is for a cluster; then no option was given that says nothing to one. */
  boolean isCluster() throws UsageException {
    if (!List.of(HERE, CLUSTER).contains(engine)) {
      throw UsageException.choice("--engine", HERE + "|" + CLUSTER, engine);
    }
    boolean isCluster = engine.equals(CLUSTER);
    for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
      String name = option.longestName();
      if (isCluster && !OF_CLUSTER.contains(name)) {
        throw new UsageException("usage.cluster", name);
      }
      if (!isCluster && (name.equals("--master") || name.equals("--work"))) {
        throw new UsageException("usage.not-cluster", name);
      }
    }
    return isCluster;
  }

  Optional<String> master() {
    return master;
  }

  Optional<String> work() {
    return work;
  }
}
