package taohua.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import taohua.text.Document;
import taohua.text.DocumentKey;
import taohua.text.Official;
import taohua.text.Texts;

/**
 * Which documents repeat another one. The same body twice is one document, unless two known
 * officials delivered it. Targets are always judged, and permitted text repeats nobody.
 */
final class Duplicates {
  private final List<Document> documents;
  private final Texts texts;
  private final List<Side> sides;
  private final Apart apart;
  private final int[] first;

  Duplicates(List<Document> documents, Texts texts, List<Side> sides, Apart apart) {
    this.documents = documents;
    this.texts = texts;
    this.sides = sides;
    this.apart = apart;
    first = new int[documents.size()];
    Arrays.fill(first, -1);
  }

  /** For each document the one that it repeats, or -1. */
  int[] find() {
    // Nearly every body is one document's: only the others need a list.
    Map<DocumentKey, Integer> single = new HashMap<>(2 * first.length);
    Map<DocumentKey, List<Integer>> several = new HashMap<>();
    for (int d = 0; d < first.length; d++) {
      if (sides.get(d) == Side.TARGET || sides.get(d) == Side.ALLOWED) {
        continue;
      }
      DocumentKey key = key(d);
      Integer known = key == null ? null : single.putIfAbsent(key, d);
      if (key != null && known != null) {
        List<Integer> same = several.computeIfAbsent(key, body -> new ArrayList<>(List.of(known)));
        int document = d;
        first[d] = same.stream().filter(e -> mayBeOne(e, document)).findFirst().orElse(-1);
        if (first[d] < 0) {
          same.add(d);
        }
      }
    }
    setDraftsAside();
    return first;
  }

  /** What the body of a document is known by; null if it has none. */
  private @Nullable DocumentKey key(int document) {
    return apart.key(documents.get(document), () -> texts.text(document));
  }

  // Another state of a target is no source of it: everything would be own text, whoever had it
  // first. Where it is all there is to compare with, that is what the user asks about.
  private void setDraftsAside() {
    int[] sources =
        IntStream.range(0, first.length)
            .filter(d -> sides.get(d) == Side.SOURCE && first[d] < 0)
            .toArray();
    int[] targets = Arrays.stream(sources).map(this::draftOf).toArray();
    if (Arrays.stream(targets).anyMatch(target -> target < 0)) {
      for (int i = 0; i < sources.length; i++) {
        first[sources[i]] = targets[i];
      }
    }
  }

  /** The target of which a source is another state by the same official, or -1. */
  private int draftOf(int document) {
    Official official = documents.get(document).heading().official();
    if (official.identity().isEmpty()) {
      return -1;
    }
    for (int t = 0; t < document && sides.get(t) == Side.TARGET; t++) {
      boolean same = documents.get(t).heading().official().identity().equals(official.identity());
      if (same && Drafts.areOne(texts.text(t), texts.text(document))) {
        return t;
      }
    }
    return -1;
  }

  private boolean mayBeOne(int a, int b) {
    Official one = documents.get(a).heading().official();
    Official other = documents.get(b).heading().official();
    return one.identity().isEmpty()
        || other.identity().isEmpty()
        || one.identity().equals(other.identity());
  }
}
