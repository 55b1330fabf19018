package taohua.index;

import java.io.IOException;

/** Hears of every step of a change before it is taken; tests let them fail. */
@FunctionalInterface
interface Steps {
  Steps UNWATCHED = step -> {};

  /** The steps, in order; some come several times. */
  enum Step {
    CREATE,
    CLEAN,
    WRITE_SEGMENT,
    WRITE_POSTINGS,
    RENAME_SEGMENT,
    FORCE_FOLDER,
    MARK_ROSTER,
    CHANGE_CATALOGUE,
    COMMIT,
    COMMITTED,
    WRITE_ROSTER
  }

  void before(Step step) throws IOException;
}
