package taohua.report.data;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
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
    List<String> ids = new ArrayList<>(corpus.size());
    for (int d = 0; d < corpus.size(); d++) {
      ids.add(corpus.document(d).id());
    }
    List<ParagraphPair> sorted =
        pairs.stream()
            .map(pair -> places.compare(pair.a(), pair.b()) <= 0 ? pair : swapped(pair))
            .sorted(
                Comparator.comparing(ParagraphPair::a, places)
                    .thenComparing(ParagraphPair::b, places))
            .toList();
    write(ids, sorted, out);
  }

  /**
   * Writes pairs as they come and flushes; does not close.
   *
   * @param ids of the documents
   * @param pairs in order of their keys
   */
  public static void write(List<String> ids, List<ParagraphPair> pairs, Writer out)
      throws IOException {
    // Not closed: standard output stays open.
    @SuppressWarnings("resource")
    CsvFile csv = new CsvFile(out, HEADER.split(","));
    for (ParagraphPair pair : pairs) {
      csv.row(
          name(ids, pair.a()),
          name(ids, pair.b()),
          pair.resemblance(),
          pair.containmentA(),
          pair.containmentB());
    }
    csv.flush();
  }

  private static ParagraphPair swapped(ParagraphPair pair) {
    return new ParagraphPair(
        pair.b(), pair.a(), pair.resemblance(), pair.containmentB(), pair.containmentA());
  }

  /** How a paragraph is named: its document and its number there, from 1. */
  public static String name(List<String> ids, ParagraphPlace place) {
    return ids.get(place.document()) + "#" + (place.paragraph() + 1);
  }
}
