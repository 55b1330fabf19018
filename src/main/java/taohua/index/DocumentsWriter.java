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
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;

/** Writes a segment of documents, see the package. */
final class DocumentsWriter implements AutoCloseable {
  static final byte[] MAGIC = "taohuaD1".getBytes(StandardCharsets.US_ASCII);
  static final int ENTRY = Long.BYTES + 3 * Integer.BYTES;
  static final int FOOTER = Long.BYTES + 2 * Integer.BYTES + MAGIC.length;

  // Twice as fast as the usual level, and a tenth larger.
  private static final int LEVEL = 3;

  private final FileOutputStream file;
  private final DataOutputStream out;
  private final LongArrayList offsets = new LongArrayList();
  private final IntArrayList lengths = new IntArrayList();
  private long at;

  DocumentsWriter(Path path) throws IOException {
    file = new FileOutputStream(path.toFile());
    out = new DataOutputStream(new BufferedOutputStream(file, 1 << 16));
    out.write(MAGIC);
    at = MAGIC.length;
  }

  /**
   * A record as it is stored.
   *
   * @param bytes deflated
   * @param length when inflated
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed from one to the other, never compared.
  record Packed(byte[] bytes, int length, int checksum) {
    /** In the place of a document that is no longer held. */
    static final Packed NOTHING = new Packed(new byte[0], 0, crc(new byte[0], 0, 0));

    static Packed of(byte[] plain) {
      Deflater deflater = new Deflater(LEVEL, true);
      try {
        deflater.setInput(plain);
        deflater.finish();
        byte[] packed = new byte[plain.length / 2 + 64];
        int size = 0;
        while (!deflater.finished()) {
          packed = size == packed.length ? Arrays.copyOf(packed, size * 2) : packed;
          size += deflater.deflate(packed, size, packed.length - size);
        }
        packed = Arrays.copyOf(packed, size);
        return new Packed(packed, plain.length, crc(packed, 0, size));
      } finally {
        deflater.end();
      }
    }
  }

  void add(Packed record) throws IOException {
    out.write(record.bytes);
    offsets.add(at);
    lengths.add(record.bytes.length);
    lengths.add(record.length);
    lengths.add(record.checksum);
    at += record.bytes.length;
  }

  int count() {
    return offsets.size();
  }

  /** Writes the table and the footer and forces all to disk; gives the length of the file. */
  long finish() throws IOException {
    ByteBuffer table = ByteBuffer.allocate(count() * ENTRY + Long.BYTES + Integer.BYTES);
    for (int i = 0; i < count(); i++) {
      table.putLong(offsets.getLong(i));
      for (int k = 0; k < 3; k++) {
        table.putInt(lengths.getInt(3 * i + k));
      }
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
