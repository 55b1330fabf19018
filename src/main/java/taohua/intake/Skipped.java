package taohua.intake;

import java.nio.file.Path;
import java.util.Set;
import taohua.words.Notice;

/**
 * A file that was passed over because its kind is not supported.
 *
 * @param id its path below the input folder with {@code /}
 * @param reason what kind it is, and what its owner can do about it
 */
public record Skipped(String id, Path path, Notice reason) {
  // What this program wrote, and a table of names, which a warning tells how to give.
  private static final Set<String> NO_DOCUMENTS = Set.of("skipped.own_page", "skipped.manifest");

  /** Whether somebody may have meant it to be read as a document. */
  public boolean mayBeDocument() {
    return !NO_DOCUMENTS.contains(reason.key());
  }
}
