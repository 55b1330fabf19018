package taohua.intake;

import java.nio.file.Path;
import taohua.intake.format.Format;

/**
 * A file to be read.
 *
 * @param root the input it was found below, or the file itself
 * @param id its path below the root with {@code /}, in Unicode NFC
 */
record InputFile(Path root, Path path, String id, Format format) {
  InputFile withId(String other) {
    return new InputFile(root, path, other, format);
  }

  Source source(String sha256) {
    return new Source(id, path, sha256);
  }
}
