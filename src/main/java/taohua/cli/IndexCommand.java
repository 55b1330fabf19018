package taohua.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code taohua index}: an archive that is read once. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    subcommands = {
      IndexAddCommand.class,
      IndexRemoveCommand.class,
      IndexListCommand.class,
      IndexStatsCommand.class,
      IndexVerifyCommand.class,
      IndexMergeCommand.class,
      IndexBackupCommand.class
    })
final class IndexCommand implements Callable<Integer> {
  @Override
  public Integer call() throws UsageException {
    throw new UsageException("usage.index");
  }
}
