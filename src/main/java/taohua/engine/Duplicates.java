package taohua.engine;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import taohua.text.DocumentKey;
import taohua.text.Texts;

/**
 * Which documents are another one again: they repeat an earlier one, or are another state of a
 * target. Targets are always judged, and permitted text repeats nobody.
 */
final class Duplicates {
  private final Listed listed;
  private final Texts texts;
  private final Apart apart;
  private final int[] first;

  Duplicates(Listed listed, Texts texts, Apart apart) {
    this.listed = listed;
    this.texts = texts;
    this.apart = apart;
    first = listed.repeats(this::key);
  }

  /** For each document the one that it repeats, or -1. */
  int[] find() {
    setDraftsAside();
    return first;
  }

  /** What the body of a document is known by; null if it has none. */
  private @Nullable DocumentKey key(int document) {
    Side side = listed.side(document);
    return side == Side.TARGET || side == Side.ALLOWED
        ? null
        : apart.key(listed.place(document), () -> texts.text(document));
  }

  // Another state of a target is no source of it: everything would be own text, whoever had it
  // first. Where it is all there is to compare with, that is what the user asks about.
  private void setDraftsAside() {
    int[] sources =
        IntStream.range(0, first.length)
            .filter(d -> listed.side(d) == Side.SOURCE && first[d] < 0)
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
    String official = listed.identities().get(document);
    if (official.isEmpty()) {
      return -1;
    }
    for (int t = 0; t < document && listed.side(t) == Side.TARGET; t++) {
      boolean same = listed.identities().get(t).equals(official);
      if (same && Drafts.areOne(texts.text(t), texts.text(document))) {
        return t;
      }
    }
    return -1;
  }
}
