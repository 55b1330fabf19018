package taohua.index;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.intake.files.Source;

/**
 * A file that documents were read from.
 *
 * @param number in the table of files
 * @param reading what was wanted of it when it was read
 */
record Origin(long number, Path path, String sha256, String reading) {
  int checksum() {
    return RowCodec.checksum(RowCodec.joined(List.of(number, path.toString(), sha256, reading)));
  }

  /** A document's own hash where it is not that of its file, such as in an archive. */
  static String sha256(Source source, @Nullable Origin file) {
    return file != null && file.sha256.equals(source.sha256()) ? "" : source.sha256();
  }
}
