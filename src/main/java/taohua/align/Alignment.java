package taohua.align;

import java.util.ArrayList;
import java.util.Comparator;
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
public record Alignment(Passage target, Passage source, List<Edit> edits) {
  public Alignment {
    edits = List.copyOf(edits);
  }

  /** How many characters of the target are identical to their partner, slots included. */
  public int matched() {
    int matched = 0;
    for (Edit edit : edits) {
      matched += edit.matches() ? edit.target().length() : 0;
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
    for (Edit edit : edits) {
      if (!edit.matches()) {
        continue;
      }
      int last = runs.size() - 1;
      if (last >= 0
          && runs.get(last).end() == edit.target().start()
          && sourceEnd == edit.source().start()) {
        runs.set(last, runs.get(last).cover(edit.target()));
      } else {
        runs.add(edit.target());
      }
      sourceEnd = edit.source().end();
    }
    return runs;
  }

  /** The same alignment seen from the source. */
  public Alignment reversed() {
    return new Alignment(
        source,
        target,
        edits.stream()
            .map(Alignment::reversed)
            .sorted(Comparator.comparing(Edit::target).thenComparing(Edit::source))
            .toList());
  }

  private static Edit reversed(Edit edit) {
    if (edit instanceof Edit.Equal) {
      return new Edit.Equal(edit.source(), edit.target());
    }
    if (edit instanceof Edit.Slot) {
      return new Edit.Slot(edit.source(), edit.target());
    }
    if (edit instanceof Edit.Replaced) {
      return new Edit.Replaced(edit.source(), edit.target());
    }
    return edit instanceof Edit.Inserted
        ? new Edit.Deleted(edit.source(), edit.target())
        : new Edit.Inserted(edit.source(), edit.target());
  }
}
