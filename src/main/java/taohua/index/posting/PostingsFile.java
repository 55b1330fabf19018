package taohua.index.posting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.BitSet;
import java.util.zip.CRC32C;
import taohua.fingerprint.Posting;
import taohua.index.code.BitInput;

/** A file of postings, open for reading. Safe for threads. */
public final class PostingsFile implements AutoCloseable {
  private static final long[] NOBODY = {};

  private final Path path;
  private final FileChannel channel;
  private final int documents;
  // Of each block its first term, with the first bit turned so that signs do not matter, where it
  // starts, and its checksum; and where the last one ends.
  private final long[] firsts;
  private final long[] offsets;
  private final int[] checksums;

  private PostingsFile(Path path, FileChannel channel) throws IOException {
    this.path = path;
    this.channel = channel;
    long size = channel.size();
    check(size >= PostingsWriter.MAGIC.length + PostingsWriter.FOOTER);
    ByteBuffer footer = bytes(size - PostingsWriter.FOOTER, PostingsWriter.FOOTER);
    long start = footer.getLong();
    int blocks = footer.getInt();
    documents = footer.getInt();
    int checksum = footer.getInt();
    check(blocks >= 0 && documents >= 0 && hasMagic(footer) && hasMagic(bytes(0, 8)));
    long length = (long) blocks * PostingsWriter.ENTRY;
    check(start >= 8 && start + length + PostingsWriter.FOOTER == size);
    ByteBuffer table = bytes(start, Math.toIntExact(length) + Long.BYTES + 2 * Integer.BYTES);
    CRC32C crc = new CRC32C();
    crc.update(table.duplicate());
    check((int) crc.getValue() == checksum);
    firsts = new long[blocks];
    offsets = new long[blocks + 1];
    checksums = new int[blocks];
    table.asLongBuffer().get(firsts).get(offsets, 0, blocks);
    Arrays.setAll(firsts, number -> firsts[number] ^ Long.MIN_VALUE);
    table.slice(2 * Long.BYTES * blocks, Integer.BYTES * blocks).asIntBuffer().get(checksums);
    offsets[blocks] = start;
  }

  private static boolean hasMagic(ByteBuffer bytes) {
    byte[] magic = new byte[PostingsWriter.MAGIC.length];
    bytes.get(magic);
    return Arrays.equals(magic, PostingsWriter.MAGIC);
  }

  /**
   * Opens a file and checks what leads to its blocks.
   *
   * @throws java.nio.file.NoSuchFileException if it is gone
   * @throws DamagedPostings if it is not as it was written
   */
  public static PostingsFile open(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    try {
      return new PostingsFile(path, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private void check(boolean isWell) throws DamagedPostings {
    if (!isWell) {
      throw new DamagedPostings(path);
    }
  }

  private ByteBuffer bytes(long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new DamagedPostings(path);
      }
    }
    return bytes.flip();
  }

  /** How many documents it was written of. */
  public int documents() {
    return documents;
  }

  int blocks() {
    return firsts.length;
  }

  /** The terms of a block. */
  BlockReader block(int number) throws IOException {
    int length = (int) (offsets[number + 1] - offsets[number]);
    byte[] bytes = new byte[length];
    bytes(offsets[number], length).get(bytes);
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    check((int) crc.getValue() == checksums[number]);
    int terms = bytes[0] & 0xFF;
    return new BlockReader(
        firsts[number] ^ Long.MIN_VALUE,
        terms,
        new BitInput(Arrays.copyOfRange(bytes, 1, length)),
        documents);
  }

  /**
   * The documents that have a term, ascending: each its number above the 32 lower bits, which are
   * as {@link taohua.fingerprint.Posting} says.
   *
   * @throws DamagedPostings if what is asked for is not as it was written
   */
  public long[] find(long term) throws IOException {
    int number = holding(term);
    if (number < 0) {
      return NOBODY;
    }
    BlockReader block = block(number);
    while (block.next()) {
      if (Long.compareUnsigned(block.term(), term) >= 0) {
        return block.term() == term ? block.postings() : NOBODY;
      }
      block.pass();
    }
    return NOBODY;
  }

  /** The block that a term lies in if it is there, or a negative number. */
  private int holding(long term) {
    int found = Arrays.binarySearch(firsts, term ^ Long.MIN_VALUE);
    return found < 0 ? -found - 2 : found;
  }

  /**
   * The numbers of the documents that have a term between two.
   *
   * @param first the least, in the order without signs
   * @param last the greatest
   * @throws DamagedPostings if what is asked for is not as it was written
   */
  public BitSet between(long first, long last) throws IOException {
    BitSet found = new BitSet();
    for (int number = Math.max(0, holding(first));
        number < firsts.length && firsts[number] <= (last ^ Long.MIN_VALUE);
        number++) {
      BlockReader block = block(number);
      while (block.next() && Long.compareUnsigned(block.term(), last) <= 0) {
        if (Long.compareUnsigned(block.term(), first) < 0) {
          block.pass();
        } else {
          for (long posting : block.postings()) {
            found.set(Posting.document(posting));
          }
        }
      }
    }
    return found;
  }

  /**
   * That all of it is as it was written.
   *
   * @throws DamagedPostings if it is not
   */
  public void verify() throws IOException {
    check(offsets[0] == PostingsWriter.MAGIC.length);
    long last = 0;
    boolean isFirst = true;
    for (int number = 0; number < firsts.length; number++) {
      BlockReader block = block(number);
      while (block.next()) {
        check(isFirst || Long.compareUnsigned(block.term(), last) > 0);
        isFirst = false;
        last = block.term();
        block.pass();
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
