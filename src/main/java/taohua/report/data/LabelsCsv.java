package taohua.report.data;

import java.io.IOException;
import java.nio.file.Path;
import taohua.engine.Run;
import taohua.judge.LabelledSpan;
import taohua.text.Span;

/** {@code labels.csv}: every labelled stretch of every document, by document and place. */
final class LabelsCsv {
  private LabelsCsv() {}

  static void write(Run run, Places places, Path file) throws IOException {
    try (CsvFile csv =
        CsvFile.at(file, "document", "start", "end", "label", "passage", "formula")) {
      for (int d : places.byId()) {
        // One character of the original may fold to several that bear different labels.
        int written = 0;
        for (LabelledSpan label : run.entries().get(d).labels()) {
          Span span = places.characters(d, label.characters());
          int start = Math.max(written, span.start());
          if (start < span.end()) {
            csv.row(
                places.id(d),
                start,
                span.end(),
                label.label().word(),
                idOrEmpty(label.finding()),
                idOrEmpty(label.formula()));
            written = span.end();
          }
        }
      }
    }
  }

  private static String idOrEmpty(int id) {
    return id == 0 ? "" : String.valueOf(id);
  }
}
