package taohua.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import taohua.engine.Run;
import taohua.report.ReportOptions;
import taohua.report.anonymous.Anonymous;
import taohua.report.folder.OutputFolder;
import taohua.report.page.site.PageLimit;
import taohua.words.Messages;
import taohua.words.Notice;

/** What a report is written as. */
final class OutputOptions {
  @Option(names = "--single-file")
  private boolean singleFile;

  @Option(names = "--data-only")
  private boolean dataOnly;

  @Option(names = "--pages", paramLabel = "all|top:N|none", defaultValue = "all")
  private String pages = "all";

  @Option(names = "--anonymize")
  private boolean anonymize;

  @Option(names = "--force")
  private boolean force;

  private OutputFolder.Writing more = folder -> {};

  /** These options for a command that puts more into the folder of a report. */
  OutputOptions with(OutputFolder.Writing other) {
    more = other;
    return this;
  }

  boolean singleFile() {
    return singleFile;
  }

  /**
   * Where a report goes that is a folder or a single file.
   *
   * @param output as the user says
   * @param name what it is called in {@code reports/} if the user says nothing
   * @param inputs what it must not replace
   * @param tell takes what the user should know of that place
   */
  Destination place(Optional<Path> output, String name, List<Path> inputs, Consumer<Notice> tell)
      throws Exception {
    form();
    String usual = Names.asFile(name);
    return singleFile
        ? Destination.singleFile(output.orElse(Path.of("reports", usual + ".html")))
        : Destination.folder(folder(output.orElse(Path.of("reports", usual)), inputs, tell), more);
  }

  /**
   * A folder for a report.
   *
   * @param inputs what it must not replace
   * @param tell takes what the user should know of it
   */
  OutputFolder folder(Path path, List<Path> inputs, Consumer<Notice> tell) throws IOException {
    return OutputFolder.of(path, force, inputs, tell);
  }

  /** What these options say of the pages. */
  ReportOptions.Form form() throws UsageException {
    if (singleFile && dataOnly) {
      throw new UsageException("usage.single-data");
    }
    PageLimit limit =
        PageLimit.of(pages)
            .orElseThrow(() -> UsageException.choice("--pages", "all|top:N|none", pages));
    return new ReportOptions.Form(dataOnly, limit);
  }

  /** Whether there is something that a single sheet cannot follow. */
  boolean needsPlace() {
    return dataOnly || !pages.equals("all") && !singleFile;
  }

  boolean isAnonymous() {
    return anonymize;
  }

  /** What a report is called: after its inputs, unless these are not to be named. */
  String title(String name, Messages messages) {
    if (!anonymize) {
      return name;
    }
    return messages.get("title.anonymous");
  }

  /** The same for a file's name, which is not translated. */
  String fileName(String name) {
    return anonymize ? "anonymous" : name;
  }

  /** The run as it may be shown. */
  Run shown(Run run) {
    return anonymize ? Anonymous.of(run) : run;
  }
}
