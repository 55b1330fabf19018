package taohua.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps tokens: in memory up to a limit, then in a file of its own that ends with the program. Not
 * thread-safe.
 */
final class TokenPages implements AutoCloseable {
  private final long limit;
  private long used;
  private @Nullable Path file;
  private @Nullable FileChannel channel;

  /**
   * Keeps none yet.
   *
   * @param limit bytes that may lie in memory
   */
  TokenPages(long limit) {
    this.limit = limit;
  }

  /**
   * The same tokens where they are kept.
   *
   * @throws UncheckedIOException if there is no room on disk
   */
  CharBuffer keep(CharBuffer page) {
    long bytes = (long) page.capacity() * Character.BYTES;
    if (used + bytes <= limit) {
      used += bytes;
      return page;
    }
    try {
      // Written, not mapped and filled: where a disk is full, that fails with words.
      ByteBuffer copy = ByteBuffer.allocate((int) bytes);
      copy.asCharBuffer().put(page.duplicate().clear());
      FileChannel to = channel();
      long at = to.size();
      while (copy.hasRemaining()) {
        to.write(copy, at + copy.position());
      }
      return to.map(MapMode.READ_ONLY, at, bytes).asCharBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileChannel channel() throws IOException {
    FileChannel open = channel;
    if (open == null) {
      Path made = Files.createTempFile("taohua-pairs-", ".tokens");
      made.toFile().deleteOnExit();
      file = made;
      open = FileChannel.open(made, StandardOpenOption.READ, StandardOpenOption.WRITE);
      channel = open;
    }
    return open;
  }

  /** Deletes the file, if there is one; what lies in it can still be read where systems let it. */
  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
