package taohua.report.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import taohua.engine.Run;
import taohua.family.Family;
import taohua.family.Witness;
import taohua.text.Corpus;
import taohua.text.Paragraph;
import taohua.text.Passage;
import taohua.text.Span;

/** {@code families.csv}: a witness a row, by family, document and place. */
final class FamiliesCsv {
  private FamiliesCsv() {}

  static void write(Run run, Places places, Path file) throws IOException {
    Comparator<Witness> order =
        Comparator.<Witness>comparingInt(witness -> places.rank(witness.document()))
            .thenComparingInt(Witness::paragraph)
            .thenComparing(Witness::part);
    try (CsvFile csv =
        CsvFile.at(
            file,
            "family",
            "template",
            "witnesses",
            "officials",
            "document",
            "start",
            "end",
            "fillers")) {
      run.findings().families().stream()
          .sorted(Comparator.comparingInt(Family::id))
          .forEach(
              family ->
                  family.witnesses().stream()
                      .sorted(order)
                      .forEach(witness -> row(run, places, family, witness, csv)));
    }
  }

  private static void row(Run run, Places places, Family family, Witness witness, CsvFile csv) {
    int d = witness.document();
    Span span = span(run.corpus(), places, witness);
    csv.row(
        family.id(),
        family.template(),
        family.witnesses().size(),
        family.officials(),
        places.id(d),
        span.start(),
        span.end(),
        Json.line(witness.fillers()));
  }

  private static Span span(Corpus corpus, Places places, Witness witness) {
    int d = witness.document();
    if (witness.isWhole()) {
      Paragraph paragraph = corpus.document(d).paragraphs().get(witness.paragraph());
      return places.original(d, paragraph.span());
    }
    int first = corpus.text(d).paragraph(witness.paragraph()).start();
    Span part = witness.part();
    return places.passage(new Passage(d, new Span(first + part.start(), first + part.end())));
  }
}
