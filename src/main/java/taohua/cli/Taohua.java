package taohua.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The top command: what there is to do. */
@Command(
    name = "taohua",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Finds reused text in official Chinese and tells common language from copying. "
          + "It works offline; nothing is uploaded.",
      ""
    },
    subcommands = {
      ReportCommand.class,
      CheckCommand.class,
      CompareCommand.class,
      PairsCommand.class,
      ExtractCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  taohua report speeches/              a report over a folder of speeches",
      "  taohua check draft.docx --against speeches/",
      "  taohua compare ours.txt theirs.txt",
      "",
      "Exit codes: 0 done; 1 could not finish; 2 wrong usage; 3 a limit of check --fail-at was"
          + " reached."
    })
final class Taohua implements Callable<Integer> {
  @Override
  public Integer call() throws UsageException {
    throw new UsageException("usage.command");
  }
}
