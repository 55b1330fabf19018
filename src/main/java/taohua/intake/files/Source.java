package taohua.intake.files;

import java.nio.file.Path;

/**
 * Where a document comes from.
 *
 * @param id the document's id in the run: its path below the input folder with {@code /}, or the
 *     record's id
 * @param path the file
 * @param sha256 of the file's bytes in lower-case hex; empty if it could not be read
 */
public record Source(String id, Path path, String sha256) {
  public Source withId(String other) {
    return new Source(other, path, sha256);
  }
}
