package taohua.reword;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Whom the nearest documents of a target leave on the list of those that are read for it.
 *
 * @param third so many by third speakers, whoever of those on the list is compared: enough to tell
 *     what everybody says on a subject
 * @param most so many by others than the speaker of the target, where one has nearly all
 * @param own so many by the speaker of the target
 */
public record Shortlist(int third, int most, int own) {
  /**
   * The documents on the list.
   *
   * @param nearest documents, nearest first
   * @param speakers who speaks in a document
   * @param speaker the one of the target
   */
  public <S> BitSet of(int[] nearest, IntFunction<S> speakers, S speaker) {
    BitSet list = new BitSet();
    Map<S, Integer> by = new HashMap<>();
    int others = 0;
    int byOne = 0;
    for (int document : nearest) {
      S his = speakers.apply(document);
      boolean isOwn = his.equals(speaker);
      if (isOwn ? by.getOrDefault(his, 0) < own : others < most && others - byOne < third) {
        list.set(document);
        int count = by.merge(his, 1, Integer::sum);
        others += isOwn ? 0 : 1;
        byOne = isOwn ? byOne : Math.max(byOne, count);
      }
    }
    return list;
  }
}
