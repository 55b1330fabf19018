package taohua.align;

import java.util.ArrayList;
import java.util.List;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * Two passages that share text, with what was changed between them.
 *
 * @param target the later passage, or the checked one
 * @param source the earlier passage
 * @param edits in the order of the target; where a clause was moved, the source spans jump
 */
public record Alignment(Passage target, Passage source, Edits edits) {
  public Alignment(Passage target, Passage source, List<Edit> edits) {
    this(target, source, Edits.copyOf(edits));
  }

  /**
   * The same alignment seen from one of its two documents, which becomes the target.
   *
   * @param document the document of the target or of the source
   */
  public Alignment from(int document) {
    if (target.document() == document) {
      return this;
    }
    if (source.document() != document) {
      throw new IllegalArgumentException("document " + document + " is on neither side: " + this);
    }
    return reversed();
  }

  /** The same alignment seen from the source; its edits are in the order of the source. */
  public Alignment reversed() {
    return new Alignment(source, target, edits.reversed());
  }

  /** The edits in which target and source say the same, slots included. */
  public List<Edit> matches() {
    return edits.stream().filter(Edit::matches).toList();
  }

  /** How many characters of the target are identical to their partner, slots included. */
  public int matched() {
    int matched = 0;
    for (int i = 0; i < edits.size(); i++) {
      matched += edits.matches(i) ? edits.targetEnd(i) - edits.targetStart(i) : 0;
    }
    return matched;
  }

  /**
   * The maximal runs of the target's characters that match, slots included, without a break on
   * either side; in order.
   */
  public List<Span> runs() {
    List<Span> runs = new ArrayList<>();
    int sourceEnd = -1;
    for (int i = 0; i < edits.size(); i++) {
      if (!edits.matches(i)) {
        continue;
      }
      int last = runs.size() - 1;
      int start = edits.targetStart(i);
      if (last >= 0 && runs.get(last).end() == start && sourceEnd == edits.sourceStart(i)) {
        runs.set(last, new Span(runs.get(last).start(), edits.targetEnd(i)));
      } else {
        runs.add(new Span(start, edits.targetEnd(i)));
      }
      sourceEnd = edits.sourceEnd(i);
    }
    return runs;
  }
}
