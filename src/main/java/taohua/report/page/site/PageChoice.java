package taohua.report.page.site;

import java.util.BitSet;
import java.util.List;
import taohua.engine.Entry;
import taohua.engine.Side;

/** Which documents and which pairs of them have pages of their own. Immutable. */
public final class PageChoice {
  private final BitSet documents;
  private final List<DocumentPair> pairs;
  private final int shownPairs;
  private final int compared;

  PageChoice(PageLimit limit, List<Entry> entries, FindingIndex index) {
    documents = limit.documents(entries);
    pairs = index.pairs();
    shownPairs = Math.min(pairs.size(), Math.min(PageNames.PAIRS, limit.most()));
    compared = (int) entries.stream().filter(one -> one.side() != Side.BACKGROUND).count();
  }

  /** Whether a document has a page of its own. */
  public boolean has(int document) {
    return documents.get(document);
  }

  /** Whether a pair is among those that share most, and so has a page of its own. */
  public boolean has(DocumentPair pair) {
    return shownPairs == pairs.size()
        || DocumentPair.MOST_FIRST.compare(pair, pairs.get(shownPairs)) < 0;
  }

  /** How many documents have a page of their own. */
  public int documents() {
    return documents.cardinality();
  }

  /** How many pairs have a page of their own. */
  public int pairs() {
    return shownPairs;
  }

  /** How many documents were compared, and so could have a page. */
  public int compared() {
    return compared;
  }

  /** Whether some documents or pairs have no page of their own. */
  public boolean isLimited() {
    return documents() < compared || shownPairs < pairs.size();
  }
}
