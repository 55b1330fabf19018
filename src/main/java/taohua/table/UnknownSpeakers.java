package taohua.table;

import it.unimi.dsi.fastutil.longs.Long2IntMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import taohua.judge.Judged;
import taohua.judge.View;
import taohua.text.Corpus;
import taohua.text.Official;
import taohua.text.PackedPair;
import taohua.text.Span;

/** Which documents without a known speaker look like the same person's as others. */
public final class UnknownSpeakers {
  // A longer passage was read out again or copied; a turn of phrase is a sentence or two.
  private static final int LONGEST_TURN = 120;

  // One or two sentences may be anybody's; so many that only two documents have are rarely chance.
  private static final int TURNS = 3;

  private static final int NOBODY = -1;
  private static final int SEVERAL = -2;

  private final Corpus corpus;
  // By pair, the smaller index first: how many turns, and how many of their characters.
  private final Long2IntOpenHashMap turns = new Long2IntOpenHashMap();
  private final Long2IntOpenHashMap characters = new Long2IntOpenHashMap();

  private UnknownSpeakers(Judged judged) {
    corpus = judged.corpus();
    List<List<View>> views = View.of(judged);
    for (int d = 0; d < views.size(); d++) {
      if (isUnknown(d) && !views.get(d).isEmpty()) {
        count(d, views.get(d));
      }
    }
  }

  /**
   * The pairs of documents that may have one speaker, those with most turns first: they share three
   * short passages that nobody else has, or one and the office in their headings, and are no copies
   * of each other.
   */
  public static List<LikelyOne> of(Judged judged) {
    UnknownSpeakers unknown = new UnknownSpeakers(judged);
    List<LikelyOne> likely = new ArrayList<>();
    for (Long2IntMap.Entry entry : unknown.turns.long2IntEntrySet()) {
      int first = PackedPair.first(entry.getLongKey());
      int second = PackedPair.second(entry.getLongKey());
      String role = unknown.commonRole(first, second);
      boolean isOften = entry.getIntValue() >= (role.isEmpty() ? TURNS : 1);
      if (isOften && !unknown.isCopy(entry.getLongKey())) {
        likely.add(new LikelyOne(first, second, entry.getIntValue(), role));
      }
    }
    likely.sort(
        Comparator.comparingInt((LikelyOne one) -> -one.turns())
            .thenComparingInt(LikelyOne::first)
            .thenComparingInt(LikelyOne::second));
    return likely;
  }

  private Official official(int document) {
    return corpus.document(document).heading().official();
  }

  private boolean isUnknown(int document) {
    return official(document).identity().isEmpty();
  }

  private String commonRole(int first, int second) {
    String role = official(first).role();
    return role.equals(official(second).role()) ? role : "";
  }

  private boolean isCopy(long pair) {
    int first = corpus.text(PackedPair.first(pair)).length();
    int second = corpus.text(PackedPair.second(pair)).length();
    return 2 * characters.get(pair) > Math.min(first, second);
  }

  /** Counts the turns of a document, each with the only other one that has it. */
  private void count(int document, List<View> views) {
    int[] partners = partners(document, views);
    for (View view : views) {
      int partner = view.partner();
      Span place = view.alignment().target().characters();
      // Of two unknown speakers each would count it.
      boolean isCounted = isUnknown(partner) && partner < document;
      if (view.finding().label().isReuse() && !isCounted && isOnly(partner, partners, place)) {
        long pair = PackedPair.of(Math.min(document, partner), Math.max(document, partner));
        characters.addTo(pair, place.length());
        turns.addTo(pair, place.length() <= LONGEST_TURN ? 1 : 0);
      }
    }
  }

  /** Of each character of a document the only other one that shares it. */
  private int[] partners(int document, List<View> views) {
    int[] partners = new int[corpus.text(document).length()];
    Arrays.fill(partners, NOBODY);
    for (View view : views) {
      Span place = view.alignment().target().characters();
      for (int c = place.start(); c < place.end(); c++) {
        boolean isFirst = partners[c] == NOBODY || partners[c] == view.partner();
        partners[c] = isFirst ? view.partner() : SEVERAL;
      }
    }
    return partners;
  }

  private static boolean isOnly(int partner, int[] partners, Span place) {
    for (int c = place.start(); c < place.end(); c++) {
      if (partners[c] != partner) {
        return false;
      }
    }
    return true;
  }
}
