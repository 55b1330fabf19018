package taohua.report.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import taohua.engine.Run;
import taohua.formula.Lexicon;
import taohua.judge.LabelledSpan;
import taohua.judge.Reason;
import taohua.judge.Reasons;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * {@code labels.csv}: every labelled stretch of every document, by document and place. A row goes
 * on while label, passage and formula stay the same within a paragraph; its reasons may differ, and
 * those that hold of a part of it only stand in brackets.
 */
final class LabelsCsv {
  private LabelsCsv() {}

  static void write(Run run, Places places, Path file) throws IOException {
    try (CsvFile csv =
        CsvFile.at(file, "document", "start", "end", "label", "passage", "formula", "reasons")) {
      for (int d : places.byId()) {
        write(csv, run.corpus().text(d), listed(run, d), places, d);
      }
    }
  }

  /** The labels of a document, without formulas that are not listed. */
  private static List<LabelledSpan> listed(Run run, int document) {
    Lexicon lexicon = run.findings().lexicon();
    return run.entries().get(document).labels().stream()
        .map(label -> lexicon.lists(label.formula()) ? label : label.withoutFormula())
        .toList();
  }

  private static void write(
      CsvFile csv, NormalText text, List<LabelledSpan> labels, Places places, int document)
      throws IOException {
    // One character of the original may fold to several that bear different labels.
    int written = 0;
    for (int i = 0, next; i < labels.size(); i = next) {
      next = i + 1;
      while (next < labels.size() && goesOn(text, labels.get(next - 1), labels.get(next))) {
        next++;
      }
      LabelledSpan first = labels.get(i);
      Span all = first.characters().cover(labels.get(next - 1).characters());
      Span span = places.characters(document, all);
      int start = Math.max(written, span.start());
      if (start < span.end()) {
        csv.row(
            places.id(document),
            start,
            span.end(),
            first.label().word(),
            idOrEmpty(first.finding()),
            idOrEmpty(first.formula()),
            reasons(labels.subList(i, next)));
        written = span.end();
      }
    }
  }

  private static boolean goesOn(NormalText text, LabelledSpan last, LabelledSpan next) {
    int end = last.characters().end();
    return end == next.characters().start()
        && !text.endsParagraph(end - 1)
        && last.label() == next.label()
        && last.finding() == next.finding()
        && last.formula() == next.formula();
  }

  /** All reasons of neighbouring spans, those in brackets that some do not have. */
  static String reasons(List<LabelledSpan> spans) {
    Reasons some = Reasons.NONE;
    Reasons all = spans.get(0).reasons();
    for (LabelledSpan span : spans) {
      some = some.or(span.reasons());
      all = all.and(span.reasons());
    }
    StringBuilder words = new StringBuilder();
    for (Reason reason : some.list()) {
      String word = all.has(reason) ? reason.word() : "(" + reason.word() + ")";
      words.append(words.isEmpty() ? "" : " ").append(word);
    }
    return words.toString();
  }

  private static String idOrEmpty(int id) {
    return id == 0 ? "" : String.valueOf(id);
  }
}
