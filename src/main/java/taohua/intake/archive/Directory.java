package taohua.intake.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * A file of which no more than some bytes are read until it is open: the directory of a zip is kept
 * in memory, and each of its entries takes ten times its length there.
 */
final class Directory implements SeekableByteChannel {
  private final SeekableByteChannel file;
  private long left;
  private boolean isOpened;

  /**
   * @param most bytes of the directory
   */
  Directory(SeekableByteChannel file, long most) {
    this.file = file;
    this.left = most;
  }

  /** The directory was read; from here on nothing is counted. */
  void opened() {
    isOpened = true;
  }

  /** Whether there was more to read. */
  boolean isTooLong() {
    return left < 0;
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    int read = file.read(bytes);
    left -= isOpened ? 0 : read;
    if (isTooLong()) {
      throw new IOException("the directory is too long");
    }
    return read;
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    return file.write(bytes);
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    file.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) throws IOException {
    file.truncate(size);
    return this;
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
