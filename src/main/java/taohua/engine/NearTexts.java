package taohua.engine;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import taohua.fingerprint.TermRange;
import taohua.reword.Shortlist;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Which of the documents that are held elsewhere speak of the same as a text: those that share most
 * of its rare pairs of characters, which postings tell without any text. Words of two characters
 * are what a rewording keeps, of a synonym class as well; a pair counts by how few documents have
 * it.
 */
final class NearTexts {
  // The length of a document that is not held.
  private static final int AT_HAND = -1;

  // What the search for rewordings reads of many documents is chosen among these: some more.
  private static final Shortlist SHORTLIST =
      new Shortlist(/* third= */ 60, /* most= */ 120, /* own= */ 5);

  private static final int PAIR = 2;

  private final Holders holders;
  private final Members members;
  private final int[] lengths;
  private final Map<String, BitSet> known = new HashMap<>();
  private final int documents;

  /**
   * @param holders of the documents of a group, by their places there
   */
  NearTexts(Holders holders, Group others) {
    this.holders = holders;
    members = others.members();
    lengths =
        IntStream.range(0, members.size())
            .map(
                m ->
                    members.held().get(m)
                        ? others.holdings().characters(others.read().get(m))
                        : AT_HAND)
            .toArray();
    documents = members.held().cardinality();
  }

  /** The nearest to a text; of several as near the first. */
  BitSet of(NormalText text, String official) {
    double[] scores = scores(text);
    int[] nearest =
        IntStream.range(0, scores.length)
            .filter(d -> scores[d] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble(d -> -scores[d]))
            .mapToInt(d -> d)
            .toArray();
    return SHORTLIST.of(nearest, this::speaker, official);
  }

  // Of documents without a name each may have a speaker of its own.
  private Object speaker(int document) {
    String identity = members.identity(document);
    return identity.isEmpty() ? document : identity;
  }

  private double[] scores(NormalText text) {
    Set<String> pairs = new LinkedHashSet<>();
    for (int c = 0; c + PAIR <= text.length(); c++) {
      pairs.add(text.characters(new Span(c, c + PAIR)));
    }
    double[] scores = new double[members.size()];
    for (String pair : pairs) {
      BitSet having = known.computeIfAbsent(pair, this::having);
      double rarity = Math.log((double) documents / Math.max(1, having.cardinality()));
      having.stream().forEach(d -> scores[d] += rarity * rarity);
    }
    for (int d = 0; d < scores.length; d++) {
      // A long document has more of anything.
      scores[d] /= Math.sqrt(1 + Math.max(0, lengths[d]));
    }
    return scores;
  }

  private BitSet having(String pair) {
    BitSet having = new BitSet();
    TermRange.of(pair).ifPresent(ranges -> ranges.forEach(range -> having.or(holders.held(range))));
    return having;
  }
}
