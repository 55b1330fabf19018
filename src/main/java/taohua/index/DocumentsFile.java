package taohua.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A segment of documents, open for reading. Safe for threads. */
final class DocumentsFile implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;
  private final ByteBuffer table;
  private final int count;

  private DocumentsFile(Path path, FileChannel channel, ByteBuffer table) {
    this.path = path;
    this.channel = channel;
    this.table = table;
    count = table.capacity() / DocumentsWriter.ENTRY;
  }

  /**
   * Opens a segment and checks its table.
   *
   * @throws java.nio.file.NoSuchFileException if it is gone
   * @throws IndexException if it is not as it was written
   */
  static DocumentsFile open(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    try {
      return new DocumentsFile(path, channel, table(path, channel));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static ByteBuffer table(Path path, FileChannel channel) throws IOException {
    long size = channel.size();
    byte[] magic = DocumentsWriter.MAGIC;
    if (size < magic.length + DocumentsWriter.FOOTER) {
      throw IndexException.damaged(path);
    }
    byte[] last = bytes(channel, size - DocumentsWriter.FOOTER, DocumentsWriter.FOOTER);
    ByteBuffer footer = ByteBuffer.wrap(last);
    long start = footer.getLong();
    int count = footer.getInt();
    int checksum = footer.getInt();
    long length = (long) count * DocumentsWriter.ENTRY;
    boolean fits =
        count >= 0 && start >= magic.length && start + length + DocumentsWriter.FOOTER == size;
    if (!fits
        || !Arrays.equals(magic, Arrays.copyOfRange(last, 16, 16 + magic.length))
        || !Arrays.equals(magic, bytes(channel, 0, magic.length))) {
      throw IndexException.damaged(path);
    }
    byte[] table = bytes(channel, start, (int) length + Long.BYTES + Integer.BYTES);
    if (DocumentsWriter.crc(table, 0, table.length) != checksum) {
      throw IndexException.damaged(path);
    }
    return ByteBuffer.wrap(table, 0, (int) length).slice();
  }

  private static byte[] bytes(FileChannel channel, long at, int length) throws IOException {
    byte[] all = new byte[length];
    ByteBuffer bytes = ByteBuffer.wrap(all);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new EOFException("the file breaks off");
      }
    }
    return all;
  }

  int count() {
    return count;
  }

  /**
   * The record with that number in the segment.
   *
   * @throws IndexException if it is not as it was written
   */
  byte[] record(int number) throws IOException {
    int entry = number * DocumentsWriter.ENTRY;
    int length = table.getInt(entry + Long.BYTES);
    byte[] record;
    try {
      record = bytes(channel, table.getLong(entry), length);
    } catch (EOFException e) {
      throw IndexException.damaged(path);
    }
    int checksum = table.getInt(entry + Long.BYTES + Integer.BYTES);
    if (DocumentsWriter.crc(record, 0, length) != checksum) {
      throw IndexException.damaged(path);
    }
    return record;
  }

  /**
   * That all of it is as it was written: the records follow each other without a gap.
   *
   * @throws IndexException if it is not
   */
  void verify() throws IOException {
    long at = DocumentsWriter.MAGIC.length;
    for (int i = 0; i < count; i++) {
      if (table.getLong(i * DocumentsWriter.ENTRY) != at) {
        throw IndexException.damaged(path);
      }
      record(i);
      at += table.getInt(i * DocumentsWriter.ENTRY + Long.BYTES);
    }
    if (at + (long) count * DocumentsWriter.ENTRY + DocumentsWriter.FOOTER != channel.size()) {
      throw IndexException.damaged(path);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
