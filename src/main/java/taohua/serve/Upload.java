package taohua.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * A draft on this disk, in a folder of its own that goes away with this.
 *
 * @param file under its own name
 */
record Upload(Path file) implements AutoCloseable {
  private static final String USUAL = "draft.txt";
  private static final int LONGEST_NAME = 60;

  /** A draft is larger than may be. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** A draft comes so slowly that it only keeps a thread from others. */
  static final class TooSlow extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Takes a draft.
   *
   * @param name as its owner calls it; only the last part of a path counts
   * @param most the bytes that are taken at most
   */
  static Upload of(String name, InputStream in, long most) throws IOException {
    Path folder = Files.createTempDirectory("taohua-draft");
    Upload upload = new Upload(folder.resolve(safe(name)));
    try (OutputStream out = Files.newOutputStream(upload.file)) {
      in.transferTo(new Limited(out, most, System::nanoTime));
      return upload;
    } catch (IOException | RuntimeException e) {
      upload.close();
      throw e;
    }
  }

  /** A name that is no path, hides nothing and fits any disk. */
  static String safe(String name) {
    String last =
        name.replaceFirst("(?s)^.*[/\\\\]", "").replaceAll("[:*?\"<>|\\p{Cntrl}]", "_").strip();
    int from = Math.max(0, last.length() - LONGEST_NAME);
    String end =
        last.substring(
            from < last.length() && Character.isLowSurrogate(last.charAt(from)) ? from + 1 : from);
    return end.isEmpty() || end.startsWith(".") ? USUAL : end;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(file.getParent());
  }

  /** Takes so many bytes, and none from whoever sends fewer than a kilobyte in each second. */
  static final class Limited extends OutputStream {
    private static final long LEAST_PER_SECOND = 1024;
    private static final double PATIENCE_SECONDS = 5;

    private final OutputStream out;
    private final LongSupplier nanos;
    private final long began;
    private long taken;
    private long left;

    Limited(OutputStream out, long most, LongSupplier nanos) {
      this.out = out;
      this.nanos = nanos;
      began = nanos.getAsLong();
      left = most;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      left -= count;
      if (left < 0) {
        throw new TooLarge();
      }
      taken += count;
      double seconds = (nanos.getAsLong() - began) / 1e9;
      if (seconds > PATIENCE_SECONDS && taken < LEAST_PER_SECOND * seconds) {
        throw new TooSlow();
      }
      out.write(bytes, from, count);
    }
  }
}
