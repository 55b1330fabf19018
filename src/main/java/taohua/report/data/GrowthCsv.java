package taohua.report.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import taohua.engine.Run;
import taohua.formula.Formula;
import taohua.table.Growth;

/** {@code growth.csv}: who used each formula since when, by formula and period. */
final class GrowthCsv {
  private GrowthCsv() {}

  static void write(Run run, Path file) throws IOException {
    Growth growth = Growth.of(run.corpus(), run::isEvidence);
    try (CsvFile csv =
        CsvFile.at(file, "formula", "period", "officials_new", "officials_total", "documents")) {
      List<Formula> formulas =
          run.findings().lexicon().formulas().stream()
              .sorted(Comparator.comparingInt(Formula::id))
              .toList();
      for (Formula formula : formulas) {
        for (Growth.Step step : growth.steps(formula)) {
          csv.row(formula.id(), step.period(), step.added(), step.officials(), step.documents());
        }
      }
    }
  }
}
