package taohua.serve;

import java.io.IOException;
import java.util.List;
import taohua.engine.Holdings;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.intake.Gathered;
import taohua.intake.Read;

/**
 * What drafts are compared with, as it was when it was asked for: what is added or removed
 * meanwhile is seen by the next who ask. To be closed. Safe for threads.
 */
public interface Archive extends AutoCloseable {
  /** Which of the states it has been in: another number for another one. */
  default long state() {
    return 0;
  }

  /** The documents; of an index without their texts. */
  List<Read> documents();

  /** Where the texts of those are that come without. */
  Holdings holdings();

  /** Checks what was read against the documents. */
  Run check(Gathered draft, Progress progress) throws Exception;

  @Override
  void close() throws IOException;
}
