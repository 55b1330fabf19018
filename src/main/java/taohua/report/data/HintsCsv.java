package taohua.report.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import taohua.engine.Run;
import taohua.hint.Cause;
import taohua.hint.Contradiction;
import taohua.hint.GatherStep;
import taohua.hint.Hints;
import taohua.hint.Leftover;
import taohua.hint.Substitution;
import taohua.text.Corpus;
import taohua.text.Span;

/**
 * What the passages tell beside their length. Documents are named by id, passages by the id of
 * {@code passages.csv}; offsets count code points, {@code characters} those that count in figures.
 */
final class HintsCsv {
  private final Corpus corpus;
  private final Hints hints;
  private final Places places;

  HintsCsv(Run run, Places places) {
    corpus = run.corpus();
    hints = run.findings().hints();
    this.places = places;
  }

  /**
   * {@code substitutions.csv}: words of a source ({@code from}) in whose place the target has
   * others ({@code to}), {@code count} times; by target and source, the most frequent first.
   */
  void substitutions(Path file) throws IOException {
    Comparator<Substitution> order =
        Comparator.<Substitution>comparingInt(one -> places.rank(one.target()))
            .thenComparingInt(one -> places.rank(one.source()));
    try (CsvFile csv = CsvFile.at(file, "target", "source", "from", "to", "count")) {
      sorted(hints.substitutions(), order)
          .forEach(
              one ->
                  csv.row(
                      places.id(one.target()),
                      places.id(one.source()),
                      one.from(),
                      one.to(),
                      one.count()));
    }
  }

  /**
   * {@code leftovers.csv}: names of a source that stand in the target as well; by passage and
   * place. Where the passage has no direction, {@code target} is the document that is looked at.
   */
  void leftovers(Path file) throws IOException {
    try (CsvFile csv =
        CsvFile.at(
            file,
            "target",
            "source",
            "passage",
            "name",
            "target_start",
            "target_end",
            "source_start",
            "source_end")) {
      for (Leftover one : hints.leftovers()) {
        Span target = places.characters(one.target().document(), one.target().characters());
        Span source = places.characters(one.source().document(), one.source().characters());
        csv.row(
            places.id(one.target().document()),
            places.id(one.source().document()),
            one.finding(),
            one.name(),
            target.start(),
            target.end(),
            source.start(),
            source.end());
      }
    }
  }

  /**
   * {@code contradictions.csv}: what does not fit the rest of its document; {@code usual} stands
   * there {@code usual_count} times. By document and place.
   */
  void contradictions(Path file) throws IOException {
    Comparator<Contradiction> order = Comparator.comparingInt(one -> places.rank(one.document()));
    try (CsvFile csv =
        CsvFile.at(file, "document", "kind", "start", "end", "found", "usual", "usual_count")) {
      for (Contradiction one : sorted(hints.contradictions(), order)) {
        Span span = places.characters(one.document(), one.characters());
        csv.row(
            places.id(one.document()),
            one.kind().word(),
            span.start(),
            span.end(),
            one.found(),
            one.usual(),
            one.usualCount());
      }
    }
  }

  /**
   * {@code causes.csv}: the possible cause of each passage. {@code officials} counts those who have
   * at least half of it ({@code official_ids}, separated by {@code |}); {@code document} is the
   * earliest that has it, {@code characters} how many of the target's it explains, {@code
   * alternatives} what fits as well.
   */
  void causes(Path file) throws IOException {
    try (CsvFile csv =
        CsvFile.at(
            file,
            "passage",
            "cause",
            "officials",
            "document",
            "date",
            "characters",
            "alternatives",
            "official_ids")) {
      for (Cause one : hints.causes()) {
        csv.row(
            one.finding(),
            one.kind().word(),
            one.officials().size(),
            places.id(one.document()),
            one.document() < 0 ? "" : Dates.of(corpus.document(one.document()).heading().when()),
            one.characters(),
            one.alternatives().stream().map(Cause.Kind::word).collect(Collectors.joining("|")),
            one.officials().stream()
                .map(corpus::officialId)
                .sorted()
                .collect(Collectors.joining("|")));
      }
    }
  }

  /**
   * {@code gather.csv}: the fewest sources that explain a target, the one that explains most first:
   * {@code characters} that no source before it explains, {@code copied} of these, and {@code
   * cumulative} with all before it. By target and rank.
   */
  void gather(Path file) throws IOException {
    Comparator<GatherStep> order =
        Comparator.<GatherStep>comparingInt(step -> places.rank(step.target()))
            .thenComparingInt(GatherStep::rank);
    try (CsvFile csv =
        CsvFile.at(file, "target", "rank", "source", "characters", "copied", "cumulative")) {
      sorted(hints.gather(), order)
          .forEach(
              step ->
                  csv.row(
                      places.id(step.target()),
                      step.rank(),
                      places.id(step.source()),
                      step.characters(),
                      step.copied(),
                      step.cumulative()));
    }
  }

  private static <T> List<T> sorted(List<T> rows, Comparator<T> order) {
    return rows.stream().sorted(order).toList();
  }
}
