package taohua.hint;

import java.util.ArrayList;
import java.util.List;
import taohua.align.Edit;

/** The places where two passages differ; neighbouring changes that answer each other are one. */
final class ChangedBlocks {
  private final List<Edit.Replaced> blocks = new ArrayList<>();
  private Open open = Open.TO_NOTHING;

  /** What the last block still takes in if it follows at once. */
  private enum Open {
    TO_NOTHING,
    /** A character after a number: 1.2万 in the place of 1800. */
    TO_A_UNIT,
    TO_CHANGES
  }

  private ChangedBlocks() {}

  /** What was replaced, added, left out or fills a slot, in the order of the target. */
  static List<Edit.Replaced> of(List<Edit> edits) {
    ChangedBlocks changed = new ChangedBlocks();
    edits.forEach(changed::add);
    return changed.blocks;
  }

  private void add(Edit edit) {
    if (edit instanceof Edit.Equal) {
      open = Open.TO_NOTHING;
    } else if (edit instanceof Edit.Slot) {
      blocks.add(new Edit.Replaced(edit.target(), edit.source()));
      open = Open.TO_A_UNIT;
    } else if (takesIn(edit)) {
      Edit.Replaced last = blocks.remove(blocks.size() - 1);
      blocks.add(
          new Edit.Replaced(
              last.target().cover(edit.target()), last.source().cover(edit.source())));
      open = open == Open.TO_CHANGES ? Open.TO_CHANGES : Open.TO_NOTHING;
    } else {
      blocks.add(new Edit.Replaced(edit.target(), edit.source()));
      open = Open.TO_CHANGES;
    }
  }

  private boolean takesIn(Edit edit) {
    int characters = edit.target().length() + edit.source().length();
    return switch (open) {
      case TO_NOTHING -> false;
      case TO_A_UNIT -> characters == 1 && follows(edit);
      case TO_CHANGES -> follows(edit);
    };
  }

  private boolean follows(Edit edit) {
    Edit.Replaced last = blocks.get(blocks.size() - 1);
    return last.target().end() == edit.target().start()
        && last.source().end() == edit.source().start();
  }
}
