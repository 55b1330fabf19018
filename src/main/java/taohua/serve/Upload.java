package taohua.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

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
      in.transferTo(new Limited(out, most));
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

  private static final class Limited extends OutputStream {
    private final OutputStream out;
    private long left;

    Limited(OutputStream out, long most) {
      this.out = out;
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
      out.write(bytes, from, count);
    }
  }
}
