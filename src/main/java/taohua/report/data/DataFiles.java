package taohua.report.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import taohua.engine.Run;
import taohua.report.folder.Utf8Writer;
import taohua.report.review.FindingNumbers;

/** All data files of a report. */
public final class DataFiles {
  private DataFiles() {}

  /** Writes them into a folder, which is made if it does not exist. */
  public static void write(Run run, Timing timing, Path folder) throws IOException {
    write(run, timing, false, folder);
  }

  /**
   * Writes them into a folder, which is made if it does not exist.
   *
   * @param allDyads whether {@code dyads.csv} holds the pairs that share nothing, too
   */
  public static void write(Run run, Timing timing, boolean allDyads, Path folder)
      throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Places places = new Places(run.corpus());
    RunJson.write(run, folder.resolve("run.json"));
    timing.write(run, folder.resolve("timing.json"));
    DocumentsCsv.write(run, places, folder.resolve("documents.csv"));
    PassagesCsv.write(run, FindingNumbers.of(run), places, folder.resolve("passages.csv"));
    LabelsCsv.write(run, places, folder.resolve("labels.csv"));
    FormulasCsv.write(run, places, folder.resolve("formulas.csv"));
    FormulasCsv.writeOccurrences(run, places, folder.resolve("occurrences.csv"));
    GrowthCsv.write(run, folder.resolve("growth.csv"));
    FamiliesCsv.write(run, places, folder.resolve("families.csv"));
    SlotsCsv.write(run, folder.resolve("slots.csv"));
    hints(run, allDyads, places, folder);
    Path pairs = folder.resolve("pairs.csv");
    try (Writer out = Utf8Writer.to(pairs)) {
      PairsCsv.write(run.corpus(), run.findings().pairs(), out);
    }
    for (int d = 0; d < run.corpus().size(); d++) {
      writeText(run.corpus().document(d).text(), folder.resolve(Places.textFile(d)));
    }
  }

  private static void hints(Run run, boolean allDyads, Places places, Path folder)
      throws IOException {
    HintsCsv hints = new HintsCsv(run, places);
    hints.substitutions(folder.resolve("substitutions.csv"));
    hints.leftovers(folder.resolve("leftovers.csv"));
    hints.contradictions(folder.resolve("contradictions.csv"));
    hints.causes(folder.resolve("causes.csv"));
    hints.gather(folder.resolve("gather.csv"));
    OfficialsCsv.write(run, folder.resolve("officials.csv"));
    DyadsCsv.write(run, allDyads, folder.resolve("dyads.csv"));
    RobustnessCsv.write(run, folder.resolve("robustness.csv"));
  }

  // Not Files.writeString, which refuses half surrogate pairs.
  private static void writeText(String text, Path file) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
