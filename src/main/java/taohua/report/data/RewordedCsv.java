package taohua.report.data;

import java.io.IOException;
import java.nio.file.Path;
import taohua.reword.Rewording;
import taohua.reword.Rewordings;
import taohua.text.Span;

/** {@code reworded.csv}: a possible rewording a row, by target, place in the target, source. */
final class RewordedCsv {
  private static final String[] COLUMNS =
      "target,target_start,target_end,source,source_start,source_end,clauses,score,expected,background"
          .split(",");

  private RewordedCsv() {}

  static void write(Rewordings all, Places places, Path file) throws IOException {
    try (CsvFile csv = CsvFile.at(file, COLUMNS)) {
      for (Rewording one : all.found()) {
        Span target = places.passage(one.target());
        Span source = places.passage(one.source());
        csv.row(
            places.id(one.target().document()),
            target.start(),
            target.end(),
            places.id(one.source().document()),
            source.start(),
            source.end(),
            one.pairs().size(),
            one.weight().score(),
            all.expected(one),
            all.background());
      }
    }
  }
}
