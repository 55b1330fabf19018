package taohua.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import taohua.engine.Run;
import taohua.intake.Gathered;
import taohua.intake.Read;

/** What a desk does its work with. Safe for threads. */
public interface Office {
  /**
   * Reads a draft.
   *
   * @throws Exception if it gives no document; one that is {@link taohua.words.Told} says why
   */
  Gathered read(Path file) throws Exception;

  /** Checks what was read against the archive. */
  Run check(Gathered draft) throws Exception;

  /** The documents of the archive; of an index without their texts. */
  List<Read> documents();

  /** One of them with its text. */
  Read whole(Read document) throws IOException;
}
