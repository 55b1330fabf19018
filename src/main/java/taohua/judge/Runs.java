package taohua.judge;

import java.util.ArrayList;
import java.util.List;
import taohua.align.Edit;
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
    boolean goesOnIn(Edit edit) {
      return target.end() == edit.target().start() && source.end() == edit.source().start();
    }

    Run and(Edit edit, int place) {
      Span longer = target.cover(edit.target());
      return new Run(longer, source.cover(edit.source()), foreign, firstEdit, place);
    }
  }

  private final List<Run> runs = new ArrayList<>();
  // Characters of the target that do not match, behind the last run.
  private final int foreignBehind;

  Runs(List<Edit> edits, NormalText target) {
    int foreign = 0;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      int last = runs.size() - 1;
      if (!edit.matches()) {
        foreign += target.counted(edit.target());
      } else if (last >= 0 && runs.get(last).goesOnIn(edit)) {
        runs.set(last, runs.get(last).and(edit, i));
      } else {
        runs.add(new Run(edit.target(), edit.source(), foreign, i, i));
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
