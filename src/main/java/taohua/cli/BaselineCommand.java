package taohua.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code taohua baseline}: common language as counts. */
@Command(
    name = "baseline",
    mixinStandardHelpOptions = true,
    subcommands = {BaselineBuildCommand.class})
final class BaselineCommand implements Callable<Integer> {
  @Override
  public Integer call() throws UsageException {
    throw new UsageException("usage.baseline");
  }
}
