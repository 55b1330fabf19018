package taohua.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import taohua.engine.Run;
import taohua.report.Report;
import taohua.report.ReportOptions;
import taohua.report.folder.OutputFile;
import taohua.report.folder.OutputFolder;
import taohua.words.Notice;

/** Where the result of a check goes, and in what form. */
final class CheckOutput {
  enum Format {
    HTML,
    TEXT,
    JSON
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--format", paramLabel = "html|text|json", defaultValue = "html")
  private Format format = Format.HTML;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH")
  private Optional<Path> output = Optional.empty();

  @Mixin private OutputOptions form = new OutputOptions();

  /** What a full report is written as. */
  OutputOptions form() {
    return form;
  }

  /**
   * Whether all that is written speaks of the checked documents: no data files, and no page of
   * another document.
   */
  boolean isBrief() {
    boolean isPage = output.isEmpty() || isPage(output.get());
    return !form.isAnonymous()
        && (format != Format.HTML || isPage && !form.singleFile() && !form.needsPlace());
  }

  /** Where a result goes; to be closed when the work is done. */
  @FunctionalInterface
  interface Place extends AutoCloseable {
    /** Writes it; gives the file or folder, or nothing for standard output. */
    Optional<Path> write(Run result, ReportOptions shown) throws IOException;

    /** Lets other runs write there. */
    @Override
    default void close() {}

    /** A place that is closed with another. */
    static Place closing(Runnable close, Place writing) {
      return new Place() {
        @Override
        public Optional<Path> write(Run result, ReportOptions shown) throws IOException {
          return writing.write(result, shown);
        }

        @Override
        public void close() {
          close.run();
        }
      };
    }
  }

  /**
   * The place for a check of these inputs, looked at before any work is done.
   *
   * @param tell takes what the user should know of that place
   * @throws IOException if nothing can be written there
   */
  Place place(List<Path> inputs, List<Path> others, Consumer<Notice> tell) throws Exception {
    form.form();
    if (format != Format.HTML) {
      return written();
    }
    String name = "check-" + form.fileName(Names.withoutEnding(Names.of(inputs)));
    List<Path> kept = new ArrayList<>(inputs);
    kept.addAll(others);
    if (form.singleFile() || output.isPresent() && !isPage(output.get())) {
      Destination full = form.place(output, name, kept, tell);
      ReportOptions.Form pages = form.form();
      return Place.closing(
          full::close, (result, shown) -> Optional.of(full.write(result, shown.with(pages))));
    }
    if (form.needsPlace()) {
      throw new UsageException("usage.needs-place");
    }
    if (output.isEmpty() && mayBeSeveral(inputs)) {
      return sheets(form.folder(Path.of("reports", Names.asFile(name)), kept, tell));
    }
    return page(output.orElse(Path.of("reports", Names.asFile(name) + ".html")));
  }

  /** Whether there is a table of documents to be made; known before any is read. */
  private static boolean mayBeSeveral(List<Path> inputs) {
    return inputs.size() > 1
        || Files.isDirectory(inputs.get(0))
        || inputs.get(0).toString().toLowerCase(Locale.ROOT).matches(".*\\.jsonl(\\.gz)?");
  }

  private static boolean isPage(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).matches(".*\\.html?")
        && !Files.isDirectory(path);
  }

  private static Place sheets(OutputFolder folder) {
    return Place.closing(
        folder::close, (result, shown) -> Optional.of(Report.writeSheets(result, shown, folder)));
  }

  private static Place page(Path path) throws IOException {
    OutputFile page = OutputFile.page(path);
    return (result, shown) ->
        Optional.of(page.write(to -> to.write(Report.singlePage(result, shown))));
  }

  private Place written() throws IOException {
    if (output.isEmpty()) {
      PrintWriter out = spec.commandLine().getOut();
      return (result, shown) -> {
        out.print(text(result, shown));
        out.flush();
        return Optional.empty();
      };
    }
    OutputFile file = OutputFile.sheet(output.get());
    return (result, shown) -> Optional.of(file.write(to -> to.write(text(result, shown))));
  }

  private String text(Run result, ReportOptions shown) {
    return format == Format.JSON ? Report.json(result, shown) : Report.text(result, shown);
  }
}
