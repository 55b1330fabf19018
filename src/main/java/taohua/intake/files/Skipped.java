package taohua.intake.files;

import java.nio.file.Path;
import java.util.Set;
import taohua.words.Notice;

/**
 * A file that was passed over: its kind is not supported, its name hides it, or nobody wants it.
 *
 * @param id its path below the input folder with {@code /}
 * @param reason why, and what its owner can do about it
 */
public record Skipped(String id, Path path, Notice reason) {
  // What this program wrote, and a table of names, which a warning tells how to give.
  private static final Set<String> NO_DOCUMENTS = Set.of("skipped.own_page", "skipped.manifest");
  private static final Set<String> LEFT_OUT = Set.of("skipped.excluded", "skipped.not_included");

  /** Whether somebody may have meant it to be read as a document. */
  public boolean mayBeDocument() {
    return !NO_DOCUMENTS.contains(reason.key()) && !isLeftOut() && !isHidden();
  }

  /** Whether the user did not want it. */
  boolean isLeftOut() {
    return LEFT_OUT.contains(reason.key());
  }

  /** Whether its name hides it. */
  boolean isHidden() {
    return reason.key().equals("skipped.hidden");
  }
}
