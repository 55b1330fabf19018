package taohua.report.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import taohua.judge.Finding;
import taohua.report.review.FindingNumbers;
import taohua.text.Passage;
import taohua.text.Span;

/** {@code passages.csv}: a finding a row, by id. */
final class PassagesCsv {
  private static final String[] COLUMNS =
      ("id,target,target_start,target_end,source,source_start,source_end,direction,relation,"
              + "resemblance,bits,matched,copied,label,number")
          .split(",");

  private PassagesCsv() {}

  static void write(List<Finding> findings, FindingNumbers numbers, Places places, Path file)
      throws IOException {
    try (CsvFile csv = CsvFile.at(file, COLUMNS)) {
      findings.stream()
          .sorted(Comparator.comparingInt(Finding::id))
          .forEach(finding -> row(finding, numbers, places, csv));
    }
  }

  private static void row(Finding finding, FindingNumbers numbers, Places places, CsvFile csv) {
    Passage target = finding.alignment().target();
    Passage source = finding.alignment().source();
    Span targetSpan = places.passage(target);
    Span sourceSpan = places.passage(source);
    csv.row(
        finding.id(),
        places.id(target.document()),
        targetSpan.start(),
        targetSpan.end(),
        places.id(source.document()),
        sourceSpan.start(),
        sourceSpan.end(),
        finding.direction().word(),
        finding.relation().word(),
        finding.weight().resemblance(),
        finding.weight().bits(),
        finding.weight().matched(),
        finding.weight().copied(),
        finding.label().word(),
        numbers.of(finding.id()));
  }
}
