package taohua.intake.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import taohua.intake.format.Format;
import taohua.intake.format.FormatOfBytes;

/**
 * A file to be read.
 *
 * @param root the input it was found below, or the file itself
 * @param id its path below the root with {@code /}, in Unicode NFC
 * @param held its bytes, if they are at hand and need not be read from the path
 * @param packed the hash of the packed file that it came from; empty if it was not packed
 */
public record InputFile(
    Path root, Path path, String id, Format format, Optional<byte[]> held, String packed) {
  public InputFile(Path root, Path path, String id, Format format) {
    this(root, path, id, format, Optional.empty(), "");
  }

  public InputFile(Path root, Path path, String id, Format format, byte[] held) {
    this(root, path, id, format, Optional.of(held), "");
  }

  /** What was given on standard input, under the name of its kind. */
  static InputFile standardInput(Path path, byte[] bytes) {
    Format format = FormatOfBytes.of(bytes);
    return new InputFile(path, path, "stdin" + format.ending(), format, bytes);
  }

  public InputStream open() throws IOException {
    if (held.isPresent()) {
      return new ByteArrayInputStream(held.get());
    }
    // What was a file when it was found may be a pipe by now, which would be waited for.
    if (!Files.isRegularFile(path)) {
      throw new NoSuchFileException(path.toString());
    }
    return Files.newInputStream(path);
  }

  /** The same to read at any place; the caller closes it. */
  public SeekableByteChannel channel() throws IOException {
    return held.isPresent()
        ? new SeekableInMemoryByteChannel(held.get())
        : Files.newByteChannel(path);
  }

  /** How many bytes it says that it has. */
  public long size() throws IOException {
    return held.isPresent() ? held.get().length : Files.size(path);
  }

  public InputFile withId(String other) {
    return new InputFile(root, path, other, format, held, packed);
  }

  /** The same as what it turned out to be. */
  public InputFile as(Format other) {
    return new InputFile(root, path, id, other, held, packed);
  }

  /** The same with its bytes at hand, as what they turned out to be. */
  public InputFile as(Format other, byte[] bytes) {
    return new InputFile(root, path, id, other, Optional.of(bytes), packed);
  }

  /**
   * What is packed in it.
   *
   * @param sha256 of the packed file
   */
  public InputFile unpacked(Format other, byte[] bytes, String sha256) {
    String hash = packed.isEmpty() ? sha256 : packed;
    return new InputFile(root, path, id, other, Optional.of(bytes), hash);
  }

  public Source source(String sha256) {
    return new Source(id, path, packed.isEmpty() ? sha256 : packed);
  }
}
