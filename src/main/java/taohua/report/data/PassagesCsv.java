package taohua.report.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import taohua.engine.OutsideFinding;
import taohua.engine.Run;
import taohua.judge.Finding;
import taohua.judge.Label;
import taohua.report.review.FindingNumbers;
import taohua.text.Passage;
import taohua.text.Span;

/** {@code passages.csv}: a finding a row, by id; those outside of bodies last. */
final class PassagesCsv {
  private static final String[] COLUMNS =
      ("id,target,target_start,target_end,source,source_start,source_end,direction,relation,"
              + "resemblance,bits,matched,copied,label,number,part")
          .split(",");

  private PassagesCsv() {}

  static void write(Run run, FindingNumbers numbers, Places places, Path file) throws IOException {
    try (CsvFile csv = CsvFile.at(file, COLUMNS)) {
      run.findings().passages().stream()
          .sorted(Comparator.comparingInt(Finding::id))
          .forEach(finding -> row(finding, numbers, places, csv));
      run.findings().outside().forEach(finding -> row(finding, numbers, places, csv));
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
        numbers.of(finding.id()),
        "body");
  }

  private static void row(
      OutsideFinding finding, FindingNumbers numbers, Places places, CsvFile csv) {
    OutsideFinding.Place target = finding.target();
    OutsideFinding.Place source = finding.source();
    Span targetSpan = places.original(target.document(), target.passage());
    Span sourceSpan = places.original(source.document(), source.passage());
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
        Label.COPIED.word(),
        numbers.of(finding.id()),
        "outside");
  }
}
