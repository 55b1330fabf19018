package taohua.intake;

import java.nio.file.Path;
import taohua.words.Notice;

/**
 * A file that was passed over because its kind is not supported.
 *
 * @param id its path below the input folder with {@code /}
 * @param reason what kind it is, and what its owner can do about it
 */
public record Skipped(String id, Path path, Notice reason) {
  /** Whether this program wrote it, so that it is no document that anybody gave. */
  public boolean isOwn() {
    return reason.key().equals("skipped.own_page");
  }
}
