package taohua.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taohua.index.Index;
import taohua.index.Indexed;
import taohua.report.data.Listing;
import taohua.report.data.Listings;
import taohua.text.DocumentIds;
import taohua.text.When;

/** {@code taohua index list}: the documents of an index, one a line. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class IndexListCommand implements Callable<Integer> {
  enum Format {
    TEXT,
    CSV,
    JSON
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "INDEX", descriptionKey = "index.path")
  private Path path = Path.of("");

  @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
  private Format format = Format.TEXT;

  @Mixin
  @SuppressWarnings("UnusedVariable") // every command takes these options
  private RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Indexes.require(path);
    List<Listing> listed = new ArrayList<>();
    try (Index index = Index.open(path)) {
      for (Indexed one : index.list()) {
        listed.add(new Listing(one.source(), one.heading(), one.stored().characters()));
      }
    }
    listed.sort(Comparator.comparing(one -> one.source().id(), DocumentIds.ORDER));
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case CSV -> Listings.csv(listed, out);
      case JSON -> out.print(Listings.json(listed));
      default -> listed.forEach(one -> out.println(line(one)));
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static String line(Listing one) {
    return Shown.line(one.source().id())
        + "\t"
        + Shown.line(one.heading().official().identity())
        + "\t"
        + one.heading().when().map(When::toString).orElse("")
        + "\t"
        + Shown.line(one.heading().title());
  }
}
