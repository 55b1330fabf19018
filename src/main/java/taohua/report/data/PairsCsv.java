package taohua.report.data;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import taohua.candidate.ParagraphPair;
import taohua.text.Corpus;
import taohua.text.ParagraphPlace;

/**
 * {@code pairs.csv}: near-duplicate paragraphs, each {@code document#paragraph} counted from 1; the
 * one whose document's id comes first stands first.
 */
public final class PairsCsv {
  /** The first line of the table. */
  public static final String HEADER = "a,b,resemblance,containment_a,containment_b";

  private PairsCsv() {}

  /** Writes the pairs in order of their keys and flushes; does not close. */
  public static void write(Corpus corpus, List<ParagraphPair> pairs, Writer out)
      throws IOException {
    int[] ranks = Places.ranks(Places.byId(corpus));
    Comparator<ParagraphPlace> places =
        Comparator.<ParagraphPlace>comparingInt(place -> ranks[place.document()])
            .thenComparingInt(ParagraphPlace::paragraph);
    // Not closed: standard output stays open.
    @SuppressWarnings("resource")
    CsvFile csv = new CsvFile(out, HEADER.split(","));
    pairs.stream()
        .map(pair -> places.compare(pair.a(), pair.b()) <= 0 ? pair : swapped(pair))
        .sorted(
            Comparator.comparing(ParagraphPair::a, places).thenComparing(ParagraphPair::b, places))
        .forEach(
            pair ->
                csv.row(
                    name(corpus, pair.a()),
                    name(corpus, pair.b()),
                    pair.resemblance(),
                    pair.containmentA(),
                    pair.containmentB()));
    csv.flush();
  }

  private static ParagraphPair swapped(ParagraphPair pair) {
    return new ParagraphPair(
        pair.b(), pair.a(), pair.resemblance(), pair.containmentB(), pair.containmentA());
  }

  private static String name(Corpus corpus, ParagraphPlace place) {
    return corpus.document(place.document()).id() + "#" + (place.paragraph() + 1);
  }
}
