package taohua.index.posting;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import taohua.index.code.BitOutput;

/** Writes a file of postings, term by term, see the package. */
final class PostingsWriter implements AutoCloseable {
  static final byte[] MAGIC = "taohuaP2".getBytes(StandardCharsets.US_ASCII);
  static final int FOOTER = Long.BYTES + 3 * Integer.BYTES + MAGIC.length;
  static final int ENTRY = 2 * Long.BYTES + Integer.BYTES;

  /** Terms of a block: half of them are read to find one. */
  static final int BLOCK = 128;

  /** A list of so many documents says how long it is, to be passed over. */
  static final int LONG = 12;

  private final FileOutputStream file;
  private final DataOutputStream out;
  private final int documents;
  private final LongArrayList firsts = new LongArrayList();
  private final LongArrayList offsets = new LongArrayList();
  private final IntArrayList checksums = new IntArrayList();
  private final BitOutput block = new BitOutput();
  private final BitOutput list = new BitOutput();
  private long at;
  private int terms;
  private final TermCode code = new TermCode();

  /**
   * @param documents how many there are; their numbers are smaller
   */
  PostingsWriter(Path path, int documents) throws IOException {
    this.documents = documents;
    file = new FileOutputStream(path.toFile());
    out = new DataOutputStream(new BufferedOutputStream(file, 1 << 16));
    out.write(MAGIC);
    at = MAGIC.length;
  }

  /**
   * Adds a term, greater than the one before in the order without signs.
   *
   * @param numbers of documents, ascending
   * @param infos of each, see {@link Lists#info}
   * @param count how many there are, at least 1
   */
  void add(long term, int[] numbers, int[] infos, int count) throws IOException {
    if (terms == BLOCK) {
      flush();
    }
    if (terms == 0) {
      firsts.add(term);
      code.start(term);
    } else {
      code.write(term, block);
    }
    terms++;
    block.gamma(count);
    if (count < LONG) {
      Lists.write(numbers, infos, count, documents, block);
    } else {
      list.clear();
      Lists.write(numbers, infos, count, documents, list);
      block.gamma((int) list.length());
      block.append(list);
    }
  }

  private void flush() throws IOException {
    if (terms == 0) {
      return;
    }
    byte[] bytes = block.bytes();
    out.writeByte(terms);
    out.write(bytes);
    CRC32C crc = new CRC32C();
    crc.update(terms);
    crc.update(bytes);
    offsets.add(at);
    checksums.add((int) crc.getValue());
    at += 1 + bytes.length;
    terms = 0;
    block.clear();
  }

  /** Writes what leads to the blocks and forces all to disk; gives the length of the file. */
  long finish() throws IOException {
    flush();
    int blocks = firsts.size();
    ByteBuffer table =
        ByteBuffer.allocate(Math.addExact(Math.multiplyExact(blocks, ENTRY), FOOTER));
    firsts.forEach(table::putLong);
    offsets.forEach(table::putLong);
    checksums.forEach(table::putInt);
    table.putLong(at).putInt(blocks).putInt(documents);
    CRC32C crc = new CRC32C();
    crc.update(table.array(), 0, table.position());
    table.putInt((int) crc.getValue()).put(MAGIC);
    out.write(table.array());
    out.flush();
    file.getChannel().force(true);
    return at + table.capacity();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
