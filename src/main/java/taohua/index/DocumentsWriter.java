package taohua.index;

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

/** Writes a segment of documents, see the package. */
final class DocumentsWriter implements AutoCloseable {
  static final byte[] MAGIC = "taohuaD2".getBytes(StandardCharsets.US_ASCII);
  static final int ENTRY = Long.BYTES + 2 * Integer.BYTES;
  static final int FOOTER = Long.BYTES + 2 * Integer.BYTES + MAGIC.length;

  private final FileOutputStream file;
  private final DataOutputStream out;
  private final LongArrayList offsets = new LongArrayList();
  private final IntArrayList lengths = new IntArrayList();
  private final IntArrayList checksums = new IntArrayList();
  private long at;

  DocumentsWriter(Path path) throws IOException {
    file = new FileOutputStream(path.toFile());
    out = new DataOutputStream(new BufferedOutputStream(file, 1 << 16));
    out.write(MAGIC);
    at = MAGIC.length;
  }

  /** Adds a record; an empty one stands in the place of a document that is no longer held. */
  void add(byte[] record) throws IOException {
    out.write(record);
    offsets.add(at);
    lengths.add(record.length);
    checksums.add(crc(record, 0, record.length));
    at += record.length;
  }

  int count() {
    return offsets.size();
  }

  /** Writes the table and the footer and forces all to disk; gives the length of the file. */
  long finish() throws IOException {
    ByteBuffer table = ByteBuffer.allocate(count() * ENTRY + Long.BYTES + Integer.BYTES);
    for (int i = 0; i < count(); i++) {
      table.putLong(offsets.getLong(i));
      table.putInt(lengths.getInt(i)).putInt(checksums.getInt(i));
    }
    table.putLong(at).putInt(count());
    out.write(table.array());
    out.writeInt(crc(table.array(), 0, table.capacity()));
    out.write(MAGIC);
    out.flush();
    file.getChannel().force(true);
    return at + table.capacity() + Integer.BYTES + MAGIC.length;
  }

  static int crc(byte[] bytes, int from, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, length);
    return (int) crc.getValue();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
