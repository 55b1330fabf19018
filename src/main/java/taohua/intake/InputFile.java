package taohua.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import taohua.intake.format.Format;
import taohua.intake.format.FormatOfBytes;

/**
 * A file to be read.
 *
 * @param root the input it was found below, or the file itself
 * @param id its path below the root with {@code /}, in Unicode NFC
 * @param held its bytes, if they are at hand and need not be read from the path
 */
record InputFile(Path root, Path path, String id, Format format, Optional<byte[]> held) {
  InputFile(Path root, Path path, String id, Format format) {
    this(root, path, id, format, Optional.empty());
  }

  /** What was given on standard input, under the name of its kind. */
  static InputFile standardInput(Path path, byte[] bytes) {
    Format format = FormatOfBytes.of(bytes);
    return new InputFile(path, path, "stdin" + format.ending(), format, Optional.of(bytes));
  }

  InputStream open() throws IOException {
    if (held.isPresent()) {
      return new ByteArrayInputStream(held.get());
    }
    // What was a file when it was found may be a pipe by now, which would be waited for.
    if (!Files.isRegularFile(path)) {
      throw new NoSuchFileException(path.toString());
    }
    return Files.newInputStream(path);
  }

  /** How many bytes it says that it has. */
  long size() throws IOException {
    return held.isPresent() ? held.get().length : Files.size(path);
  }

  InputFile withId(String other) {
    return new InputFile(root, path, other, format, held);
  }

  Source source(String sha256) {
    return new Source(id, path, sha256);
  }
}
