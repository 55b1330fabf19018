package taohua.report.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import taohua.engine.Run;
import taohua.formula.Formula;
import taohua.formula.Occurrence;
import taohua.text.Span;
import taohua.text.When;

/** {@code formulas.csv}, the lexicon by id, and {@code occurrences.csv}, every use of it. */
final class FormulasCsv {
  private static final String[] COLUMNS =
      ("id,text,chars,officials,independent,documents,occurrences,first_date,first_document,"
              + "variant_of,kind")
          .split(",");

  private FormulasCsv() {}

  static void write(Run run, Places places, Path file) throws IOException {
    try (CsvFile csv = CsvFile.at(file, COLUMNS)) {
      run.findings().lexicon().formulas().stream()
          .sorted(Comparator.comparingInt(Formula::id))
          .forEach(formula -> row(run, places, formula, csv));
    }
  }

  private static void row(Run run, Places places, Formula formula, CsvFile csv) {
    int first = FirstSeen.of(formula, run.corpus());
    csv.row(
        formula.id(),
        formula.text(),
        formula.length(),
        formula.support().officials(),
        formula.support().independent(),
        formula.support().documents(),
        formula.occurrences().size(),
        first < 0
            ? ""
            : run.corpus().document(first).heading().when().map(When::toString).orElse(""),
        places.id(first),
        formula.variantOf() == 0 ? "" : formula.variantOf(),
        run.findings().lexicon().kind(formula).word());
  }

  static void writeOccurrences(Run run, Places places, Path file) throws IOException {
    Comparator<Occurrence> order =
        Comparator.<Occurrence>comparingInt(use -> places.rank(use.document()))
            .thenComparing(Occurrence::characters);
    try (CsvFile csv = CsvFile.at(file, "formula", "document", "start", "end")) {
      run.findings().lexicon().formulas().stream()
          .sorted(Comparator.comparingInt(Formula::id))
          .forEach(
              formula ->
                  formula.occurrences().stream()
                      .sorted(order)
                      .forEach(
                          use -> {
                            Span span = places.characters(use.document(), use.characters());
                            csv.row(
                                formula.id(), places.id(use.document()), span.start(), span.end());
                          }));
    }
  }
}
