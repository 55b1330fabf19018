package taohua.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import taohua.text.DocumentKey;

/**
 * Which documents of a list repeat an earlier one. The same body twice is one document, unless two
 * known officials delivered it.
 */
final class Repeats {
  private Repeats() {}

  /** What the body of a document is known by; null if it has none or is not to be looked at. */
  interface BodyKeys {
    @Nullable DocumentKey key(int document);
  }

  /**
   * Finds them.
   *
   * @param identities who the official of each is, see {@link taohua.text.Official#identity}
   * @return for each document the one that it repeats, or -1
   */
  static int[] of(int documents, BodyKeys keys, IntFunction<String> identities) {
    int[] first = new int[documents];
    Arrays.fill(first, -1);
    // Nearly every body is one document's: only the others need a list.
    Map<DocumentKey, Integer> single = new HashMap<>(2 * documents);
    Map<DocumentKey, List<Integer>> several = new HashMap<>();
    for (int d = 0; d < documents; d++) {
      DocumentKey key = keys.key(d);
      Integer known = key == null ? null : single.putIfAbsent(key, d);
      if (key != null && known != null) {
        List<Integer> same = several.computeIfAbsent(key, body -> new ArrayList<>(List.of(known)));
        String own = identities.apply(d);
        first[d] =
            same.stream().filter(e -> mayBeOne(identities.apply(e), own)).findFirst().orElse(-1);
        if (first[d] < 0) {
          same.add(d);
        }
      }
    }
    return first;
  }

  private static boolean mayBeOne(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
