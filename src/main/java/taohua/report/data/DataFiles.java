package taohua.report.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import taohua.engine.Run;
import taohua.parallel.Workers;
import taohua.report.folder.Utf8Writer;
import taohua.report.review.FindingNumbers;
import taohua.text.Corpus;

/** All data files of a report, written by as many threads as the run had. */
public final class DataFiles {
  // So many texts are worth handing to a thread.
  private static final int TEXTS = 64;

  private DataFiles() {}

  /** Writes them into a folder, which is made if only its parent exists. */
  public static void write(Run run, Timing timing, Path folder) throws IOException {
    write(run, timing, false, folder);
  }

  /**
   * Writes them into a folder, which is made if only its parent exists.
   *
   * @param allDyads whether {@code dyads.csv} holds the pairs that share nothing, too
   */
  public static void write(Run run, Timing timing, boolean allDyads, Path folder)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder);
    }
    Files.createDirectory(folder.resolve("text"));
    try (Workers workers = Workers.of(run.options().threads())) {
      Places places = new Places(run.corpus(), workers);
      List<Task> tasks = new ArrayList<>(tables(run, allDyads, places, folder));
      run.findings()
          .reworded()
          .ifPresent(
              all ->
                  tasks.add(() -> RewordedCsv.write(all, places, folder.resolve("reworded.csv"))));
      tasks.add(() -> RunJson.write(run, folder.resolve("run.json")));
      tasks.add(() -> timing.write(run, folder.resolve("timing.json")));
      for (int from = 0; from < run.corpus().size(); from += TEXTS) {
        int first = from;
        tasks.add(() -> writeTexts(run.corpus(), first, folder));
      }
      workers.each(tasks.size(), i -> tasks.get(i).run());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** One file, or some small ones, to be written. */
  private interface Task {
    void write() throws IOException;

    default void run() {
      try {
        write();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  // Those that may take longest first, so that no thread is left with one at the end.
  private static List<Task> tables(Run run, boolean allDyads, Places places, Path folder) {
    HintsCsv hints = new HintsCsv(run, places);
    return List.of(
        () -> LabelsCsv.write(run, places, folder.resolve("labels.csv")),
        () -> RobustnessCsv.write(run, folder.resolve("robustness.csv")),
        () -> hints.causes(folder.resolve("causes.csv")),
        () ->
            PassagesCsv.write(run, FindingNumbers.of(run), places, folder.resolve("passages.csv")),
        () -> FormulasCsv.write(run, places, folder.resolve("formulas.csv")),
        () -> DyadsCsv.write(run, allDyads, folder.resolve("dyads.csv")),
        () -> FamiliesCsv.write(run, places, folder.resolve("families.csv")),
        () -> FormulasCsv.writeOccurrences(run, places, folder.resolve("occurrences.csv")),
        () -> GrowthCsv.write(run, folder.resolve("growth.csv")),
        () -> SlotsCsv.write(run, folder.resolve("slots.csv")),
        () -> hints.substitutions(folder.resolve("substitutions.csv")),
        () -> hints.leftovers(folder.resolve("leftovers.csv")),
        () -> hints.contradictions(folder.resolve("contradictions.csv")),
        () -> hints.gather(folder.resolve("gather.csv")),
        () -> DocumentsCsv.write(run, places, folder.resolve("documents.csv")),
        () -> OfficialsCsv.write(run, folder.resolve("officials.csv")),
        () -> pairs(run, folder.resolve("pairs.csv")));
  }

  private static void pairs(Run run, Path file) throws IOException {
    try (Writer out = Utf8Writer.to(file)) {
      PairsCsv.write(run.corpus(), run.findings().pairs(), out);
    }
  }

  // Not Files.writeString, which refuses half surrogate pairs.
  private static void writeTexts(Corpus corpus, int first, Path folder) throws IOException {
    for (int d = first; d < Math.min(corpus.size(), first + TEXTS); d++) {
      Files.write(
          folder.resolve(Places.textFile(d)),
          corpus.document(d).text().getBytes(StandardCharsets.UTF_8));
    }
  }
}
