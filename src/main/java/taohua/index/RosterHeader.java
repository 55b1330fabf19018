package taohua.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What stands before the blocks of a roster.
 *
 * @param length of the file as far as it counts, or 0 while the index is changed
 * @param first where the first block ends
 * @param blocks how many there are
 */
record RosterHeader(long length, long first, int blocks) {
  private static final byte[] MAGIC = "taohuaR1".getBytes(StandardCharsets.US_ASCII);

  /** Its length. */
  static final int BYTES = 32;

  // Small changes in a row are read quickly, but not without end.
  private static final int MOST_BLOCKS = 256;

  /** While the index is changed. */
  static final RosterHeader CHANGING = new RosterHeader(0, 0, 0);

  /** The header of a roster; nothing if it is being changed, or there is no whole one. */
  static Optional<RosterHeader> read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    try {
      fill(channel, 0, bytes);
    } catch (EOFException e) {
      return Optional.empty();
    }
    byte[] magic = new byte[MAGIC.length];
    bytes.flip().get(magic);
    RosterHeader header = new RosterHeader(bytes.getLong(), bytes.getLong(), bytes.getInt());
    boolean isWhole =
        Arrays.equals(magic, MAGIC)
            && bytes.getInt() == DocumentsWriter.crc(bytes.array(), 0, BYTES - Integer.BYTES);
    return isWhole && header.length > BYTES ? Optional.of(header) : Optional.empty();
  }

  /** Reads as many bytes as there is room for. */
  static void fill(FileChannel channel, long from, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException("the roster breaks off");
      }
    }
  }

  /** Its bytes. */
  ByteBuffer bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    bytes.put(MAGIC).putLong(length).putLong(first).putInt(blocks);
    bytes.putInt(DocumentsWriter.crc(bytes.array(), 0, BYTES - Integer.BYTES));
    return bytes.flip();
  }

  /** The header once another block stands behind the others. */
  RosterHeader with(int block) {
    return new RosterHeader(length + block, first, blocks + 1);
  }

  /** Whether the roster should rather be written anew. */
  boolean isWorn() {
    return blocks >= MOST_BLOCKS || length > 2 * first;
  }
}
