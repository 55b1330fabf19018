package taohua.report.folder;

import java.io.IOException;

/**
 * Is told of each step before it changes what a kill would leave, so that a test can kill there.
 */
@FunctionalInterface
interface Steps {
  /** What every real run uses. */
  Steps UNWATCHED = step -> {};

  /**
   * A step is about to be done.
   *
   * @throws IOException if the step is to fail
   */
  void before(String step) throws IOException;
}
