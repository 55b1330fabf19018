package taohua.report.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import taohua.engine.Run;
import taohua.formula.Formula;
import taohua.table.FirstSeen;
import taohua.text.Passage;
import taohua.text.Span;
import taohua.text.When;

/** {@code formulas.csv}, the lexicon by id, and {@code occurrences.csv}, every use of it. */
final class FormulasCsv {
  private static final String[] COLUMNS =
      ("id,text,chars,officials,independent,documents,occurrences,first_date,first_document,"
              + "variant_of,kind,baseline")
          .split(",");

  private FormulasCsv() {}

  static void write(Run run, Places places, Path file) throws IOException {
    FirstSeen firstSeen = FirstSeen.in(run.corpus());
    try (CsvFile csv = CsvFile.at(file, COLUMNS)) {
      for (Formula formula : byId(run)) {
        row(run, places, formula, firstSeen.of(formula), csv);
      }
    }
  }

  private static List<Formula> byId(Run run) {
    return run.findings().lexicon().formulas().stream()
        .sorted(Comparator.comparingInt(Formula::id))
        .toList();
  }

  private static void row(Run run, Places places, Formula formula, int first, CsvFile csv) {
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
        run.findings().lexicon().kind(formula).word(),
        run.findings().lexicon().baseline().of(formula.id()).officials());
  }

  static void writeOccurrences(Run run, Places places, Path file) throws IOException {
    Comparator<Passage> order =
        Comparator.<Passage>comparingInt(use -> places.rank(use.document()))
            .thenComparing(Passage::characters);
    try (CsvFile csv = CsvFile.at(file, "formula", "document", "start", "end")) {
      for (Formula formula : byId(run)) {
        List<Passage> uses = new ArrayList<>(formula.occurrences());
        uses.sort(order);
        for (Passage use : uses) {
          Span span = places.characters(use.document(), use.characters());
          csv.row(formula.id(), places.id(use.document()), span.start(), span.end());
        }
      }
    }
  }
}
