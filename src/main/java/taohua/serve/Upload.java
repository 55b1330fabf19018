package taohua.serve;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Files that were sent, in a folder of their own that goes away with this. Safe for threads.
 *
 * @param root the folder, which has no other file
 * @param bytes how many there are
 * @param files how many there are
 * @param used when something was last done with it, in milliseconds
 */
record Upload(Path root, AtomicLong bytes, AtomicInteger files, AtomicLong used)
    implements Closeable {
  private static final String USUAL = "draft.txt";
  private static final int LONGEST_NAME = 60;
  private static final int DEEPEST = 8;

  // A speech of a hundred thousand characters with pictures is smaller.
  static final long MOST_BYTES_OF_ONE = 64L << 20;
  private static final long MOST_BYTES = 512L << 20;
  private static final int MOST_FILES = 2000;

  /** What is sent is larger, or more, than may be. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    private final long most;

    TooLarge(long most) {
      super("more than " + most + " bytes");
      this.most = most;
    }

    /** How much may be sent, in MiB. */
    long megabytes() {
      return most >> 20;
    }
  }

  /** There are more files than may be. */
  static final class TooMany extends IOException {
    private static final long serialVersionUID = 1L;

    TooMany() {
      super("more than " + MOST_FILES + " files");
    }

    int most() {
      return MOST_FILES;
    }
  }

  /** A file comes so slowly that it only keeps a thread from others. */
  static final class TooSlow extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A folder for files.
   *
   * @param root an empty folder
   */
  static Upload in(Path root) {
    AtomicLong now = new AtomicLong(System.currentTimeMillis());
    return new Upload(root, new AtomicLong(), new AtomicInteger(), now);
  }

  /**
   * Takes a file.
   *
   * @param name as its owner calls it, with the folders that it lies in
   * @param announced how long it is said to be, or a negative number
   * @return where it lies
   */
  Path take(String name, InputStream in, long announced) throws IOException {
    used.set(System.currentTimeMillis());
    if (announced > MOST_BYTES_OF_ONE) {
      throw new TooLarge(MOST_BYTES_OF_ONE);
    }
    if (files.incrementAndGet() > MOST_FILES) {
      throw new TooMany();
    }
    List<String> parts = safe(name);
    Path folder = root;
    for (String part : parts.subList(0, parts.size() - 1)) {
      folder = folder.resolve(part);
    }
    Files.createDirectories(folder);
    Path file = folder.resolve(parts.get(parts.size() - 1));
    try (OutputStream out = Files.newOutputStream(file);
        OutputStream counted = new Limited(out, MOST_BYTES_OF_ONE, System::nanoTime)) {
      long size = in.transferTo(counted);
      if (bytes.addAndGet(size) > MOST_BYTES) {
        throw new TooLarge(MOST_BYTES);
      }
      return file;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    } finally {
      used.set(System.currentTimeMillis());
    }
  }

  /** The names of folders and of a file in them, none of which leads out, or fits no disk. */
  static List<String> safe(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.split("[/\\\\]", -1)) {
      String plain = plain(part);
      if (!plain.isEmpty() && !plain.startsWith(".")) {
        parts.add(plain);
      }
    }
    if (parts.isEmpty() || plain(name.replaceFirst("(?s)^.*[/\\\\]", "")).isEmpty()) {
      parts.add(USUAL);
    }
    return parts.subList(Math.max(0, parts.size() - DEEPEST), parts.size());
  }

  private static String plain(String part) {
    String plain = part.replaceAll("[:*?\"<>|\\p{Cntrl}]", "_").strip();
    int from = Math.max(0, plain.length() - LONGEST_NAME);
    boolean isHalf = from < plain.length() && Character.isLowSurrogate(plain.charAt(from));
    return plain.substring(isHalf ? from + 1 : from).strip();
  }

  @Override
  public void close() throws IOException {
    ScratchFolder.delete(root);
  }

  /** Takes so many bytes, and none from whoever sends fewer than a kilobyte in each second. */
  static final class Limited extends OutputStream {
    private static final long LEAST_PER_SECOND = 1024;
    private static final double PATIENCE_SECONDS = 5;

    private final OutputStream out;
    private final LongSupplier nanos;
    private final long most;
    private final long began;
    private long taken;

    Limited(OutputStream out, long most, LongSupplier nanos) {
      this.out = out;
      this.nanos = nanos;
      this.most = most;
      began = nanos.getAsLong();
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      taken += count;
      if (taken > most) {
        throw new TooLarge(most);
      }
      double seconds = (nanos.getAsLong() - began) / 1e9;
      if (seconds > PATIENCE_SECONDS && taken < LEAST_PER_SECOND * seconds) {
        throw new TooSlow();
      }
      out.write(bytes, from, count);
    }
  }
}
