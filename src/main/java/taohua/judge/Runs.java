package taohua.judge;

import java.util.ArrayList;
import java.util.List;
import taohua.align.Edits;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * The runs of a shared passage, which match without a break on either side, in the order of the
 * target. Immutable.
 */
final class Runs {
  /**
   * One of them.
   *
   * @param target its characters in the target
   * @param source those in the source
   * @param foreign characters of the target between it and the run before that do not match
   * @param firstEdit the first edit of it
   * @param lastEdit the last
   */
  record Run(Span target, Span source, int foreign, int firstEdit, int lastEdit) {
    boolean goesOnIn(Span here, Span there) {
      return target.end() == here.start() && source.end() == there.start();
    }

    Run and(Span here, Span there, int edit) {
      return new Run(target.cover(here), source.cover(there), foreign, firstEdit, edit);
    }
  }

  private final List<Run> runs = new ArrayList<>();
  // Characters of the target that do not match, behind the last run.
  private final int foreignBehind;

  Runs(Edits edits, NormalText target) {
    int foreign = 0;
    for (int i = 0; i < edits.size(); i++) {
      Span here = new Span(edits.targetStart(i), edits.targetEnd(i));
      Span there = new Span(edits.sourceStart(i), edits.sourceEnd(i));
      int last = runs.size() - 1;
      if (!edits.matches(i)) {
        foreign += target.counted(here);
      } else if (last >= 0 && runs.get(last).goesOnIn(here, there)) {
        runs.set(last, runs.get(last).and(here, there, i));
      } else {
        runs.add(new Run(here, there, foreign, i, i));
        foreign = 0;
      }
    }
    foreignBehind = foreign;
  }

  int size() {
    return runs.size();
  }

  Run get(int run) {
    return runs.get(run);
  }

  int foreignBehind() {
    return foreignBehind;
  }
}
