package taohua.hint;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may have brought a shared passage about, with its evidence. Never certain: text also travels
 * by ways that no corpus holds.
 *
 * @param finding the id of the passage
 * @param kind what fits best
 * @param officials who have at least half of the passage, the target's and the source's among them;
 *     for common language, who uses the phrase that covers most of it
 * @param document the earliest document that holds it: the source if direct, the third where they
 *     share one; -1 if none is known
 * @param characters of the target that the evidence covers: those of the source if direct, of the
 *     third document, of common language
 * @param alternatives what fits as well
 */
public record Cause(
    int finding,
    Kind kind,
    List<Integer> officials,
    int document,
    int characters,
    Set<Kind> alternatives) {
  public Cause {
    officials = List.copyOf(officials);
    alternatives = Collections.unmodifiableSet(new TreeSet<>(alternatives));
  }

  /** The kinds of causes. */
  public enum Kind {
    /** The target took it from the source. */
    DIRECT,
    /** Both took it from a third document that the corpus holds. */
    COMMON_SOURCE,
    /** Both report it of the same third party, and say so. */
    RELAYED,
    /** Three or more officials have it, and none of them before all others. */
    COMMON_SOURCE_UNKNOWN,
    /** Both only say what many say. */
    COMMON_LANGUAGE,
    /** Two have it, and the dates do not tell who was first. */
    UNDIRECTED;

    /** The word that data files use. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
